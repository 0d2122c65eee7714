extension Scaffold {
  /// Every setting there is. A `#` without a single space behind it hides a setting with its default,
  /// or with an example where the comment above says what happens without it.
  static let settings = showSettings + runSettings

  private static let showSettings = """
    # The settings of this workspace. A line like "#limit: 100" shows a default: take the # away to
    # change it. `lector check` looks this file over. Paths are relative to it.

    show:
      title: My Paper, read aloud
      description: The stories of My Paper as sound.
      author: My Paper
      # Directories write to this address to make sure that the show is yours.
      email: newsroom@example.org
      # The paper's own site.
      link: https://example.org/
      # Where you will serve the output folder. The feed's addresses begin with it, so set it
      # before you publish: podcast apps remember addresses.
      base_url: http://127.0.0.1:8080
      #language: en
      # A category of Apple Podcasts, and its subcategory.
      #category: [News, Daily News]
      #explicit: false
      # Without it the feed says nothing of rights.
      #copyright: © My Paper
      # A square JPEG or PNG of 1400 to 3000 pixels; without it a cover is made from the title.
      #artwork: cover.jpg
      # The made cover's ground and letters, such as ["#7a2e1d", "#ffffff"].
      #colours: []
      # Of a podcast that moves here from elsewhere; without it one is made from the feed's address.
      #guid: 917393e3-1b1e-5cef-ace4-edaa54e1f810
      # How many episodes the feed holds; older ones are on pages behind it.
      #feed_limit: 300
      # Feeds beside the main one: any of sections, authors, editions.
      #feeds: []
      # What the main feed holds: all, articles, editions.
      #main_feed: all
      # daily, weekdays, weekly or monthly; without it nothing is promised.
      #updates: daily
      # The page where listeners give money; without it there is no such link.
      #funding: https://example.org/support
      # A slug such as cc-by-4.0, or a name of your own with an address; without it nothing is said.
      #license: cc-by-4.0
      #license_url: https://example.org/license
      # Whether an article's lead image becomes its episode's picture.
      #episode_images: false

    audio:
      # The first is what podcast apps get, the others are offered beside it: mp3, m4a, opus, flac,
      # wav.
      formats: [mp3]
      # LUFS, and the true peak in dBTP that no file exceeds. Apple asks for -16 and -1.
      #loudness: -16
      #peak: -1
      # MP3, kilobits per second: 48, 56, 64, 80, 96, 112 or 128; with vbr the average, 56 to 128.
      #bitrate: 64
      #vbr: false
      # LAME's -q: 0 is the best, 9 the fastest.
      #quality: 7
      # Hertz: 44100, 48000, 32000, 22050, 24000 or 16000; or voice: as the engine speaks.
      #sample_rate: 44100
      # Kilobits per second of Opus and M4A.
      #opus_bitrate: 32
      #aac_bitrate: 64

    # One of `lector voices`, or a file of your own: Voices/<name>.yaml.
    voice: en-news

    # Where episodes and the feed go.
    #output: Output

    # Gigabytes of spoken paragraphs that are kept in .lector/, so that a correction speaks only
    # what changed. The folder can be deleted at any time.
    #cache_limit: 4

    """

  private static let runSettings = """

    # Where `lector publish` finds stories: RSS, Atom and JSON Feeds, news sitemaps, folders of
    # articles, .jsonl files with an article a line. The first that has a story counts.
    sources:
      - from: example/feed.xml
        # A voice for this source; without it the workspace's.
        #voice: en-news
        # What language it is in, if it says something wrong of itself.
        #language: en
        # The section of stories that name none.
        #section: News
        # So many of its newest stories are looked at.
        #limit: 100
        # When a story's own page is fetched: auto (if the feed holds an excerpt), always, never.
        #pages: auto

    # Where a site's pages keep the story, if Lector does not find it by itself: CSS selectors.
    #sites:
    #  - host: example.org
    #    keep: ["article .body"]
    #    drop: [".related", "aside"]
    #    # Where facts stand that the pages hide.
    #    fields: {byline: ".author-name"}

    extraction:
      # What is read of tables: rows, rows_with_headers, skipped.
      #tables: rows
      # Live blogs as one story, or as short ones: whole, briefs.
      #live_blogs: whole

    fetching:
      # Who asks. Add an address where a site's keeper can find you.
      #user_agent: Lector
      # Whether robots.txt is obeyed for pages.
      #robots: true
      # Hosts that may have private addresses, such as your own system behind the firewall.
      #allow_hosts: []
      # Seconds between two requests to one host.
      #delay: 0
      # How often a request that failed for the moment is made again within a run.
      #retries: 2
      # Seconds that one page may take, redirects included.
      #timeout: 60

    publish:
      # Percent of the feed's items that a run may take out of it without --force.
      #lose_at_most: 20
      # What becomes of a story that its source no longer shows: keep, withdraw.
      #vanished: keep

    # A day's stories as one programme, a chapter each. Where the key is there, each run makes it.
    #edition:
      # false: only `lector edition` makes it.
      #automatic: true
      # The day's stories, or with since_last those that no edition before it held.
      #covers: day
      # rank (as the sources show them), newest, oldest.
      #order: rank
      # Sections in the order in which they are read; others follow.
      #sections: []
      #announce_sections: true
      # Stories beyond so many minutes are left out; without it all are read.
      #max_minutes: 30
      # Who announces; without it the workspace's voice.
      #voice: en-news
      # Words with {show}, {date}, {count}, {minutes}; without them English ones. "" leaves one out.
      #title: "{show}, {date}"
      #opening: "This is {show} for {date}."
      #rundown: In this edition
      #closing: That was {show}.
      # Sound files in front of all and between stories; without them none.
      #jingle: jingle.wav
      #separator: separator.wav
      # Milliseconds of silence after a story.
      #pause: 1500

    retention:
      # Days that the audio of an earlier version stays, for apps that know its address.
      #grace_days: 30
      # Days after which `lector clean` removes an episode; without it never.
      #episode_days: 365
      # Days that the reports of runs are kept in .lector/runs/.
      #report_days: 30
      # Gigabytes that must stay free on the disk; a run warns below it.
      #free_gigabytes: 1

    # Shell commands; docs/Publish.md names the variables they are given. Without them nothing runs.
    hooks:
      # After each new or revised episode.
      #episode: echo "$LECTOR_OUTCOME $LECTOR_TITLE"
      # After each run that changed something: the place to deploy.
      #run: rsync -a Output/ audio.example.org:/srv/audio/
      # WebSub hubs that are told of changes and that the feed names, such as
      # https://pubsubhubbub.appspot.com/
      #websub: []

    # `lector serve`.
    server:
      #host: 127.0.0.1
      #port: 8080
      # Further names by which browsers may ask.
      #hosts: []
      # Proxies whose X-Forwarded headers are believed: addresses or blocks such as 10.0.0.0/8.
      #trusted_proxies: []
      # A file that holds the token for making audio and for metrics; without it only this machine
      # may use them.
      #token_file: token
      # A line per request: text or json; without it none.
      #access_log: text

    """
}
