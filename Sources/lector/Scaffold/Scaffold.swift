/// What `lector new` writes.
enum Scaffold {
  static let files: [(name: String, text: String)] = [
    ("lector.yaml", settings), ("articles/the-reader.md", article), (".gitignore", ignored),
  ]

  private static let settings = """
    # The settings of this workspace. Every line has a default: delete what you do not need.

    show:
      title: My Paper, read aloud
      description: The stories of My Paper as sound.
      author: My Paper
      email: newsroom@example.org
      # The paper's own site.
      link: https://example.org/
      language: en
      # A category of Apple Podcasts, and its subcategory.
      category: [News, Daily News]
      explicit: false
      # Where you will serve the output folder. The feed's addresses begin with it, so set it
      # before you publish: podcast apps remember addresses.
      base_url: http://127.0.0.1:8080
      # A square JPEG or PNG of 1400 to 3000 pixels; without it Lector's own cover is used.
      # artwork: cover.jpg
      # How many episodes the feed holds.
      feed_limit: 300

    audio:
      # The first is what podcast apps get; others are offered beside it: mp3, opus, flac, wav.
      formats: [mp3]
      # MP3, kilobits per second.
      bitrate: 64
      # LUFS. Apple asks for -16.
      loudness: -16

    # One of `lector voices`, or a file of your own: Voices/<name>.yaml.
    voice: en-news

    # Relative to this file.
    output: Output

    # Gigabytes of spoken paragraphs that are kept in .lector/, so that a correction speaks only
    # what changed. The folder can be deleted at any time.
    cache_limit: 4

    """

  private static let article = """
    ---
    title: The man who read to the cigar rollers
    author: A. Sample
    date: 2024-10-25T08:00:00Z
    section: Culture
    ---

    In the cigar factories of Havana, from 1865 on, up to 300 people sat in one hall and worked in \
    silence. Above them, on a platform, sat the lector. He read the day's newspapers until noon, and \
    a novel in the afternoon.

    The workers paid him themselves: about 25 cents a week each. They also chose what he read. A \
    vote in the 1870s is said to have ended 142-38 for Victor Hugo.

    ## What is left

    Radio ended most of it in the 1930s, but not all: at the H. Upmann factory on Calle 23 a reader \
    still begins at 8:30 a.m.

    """

  private static let ignored = """
    Output/
    .lector/

    """
}
