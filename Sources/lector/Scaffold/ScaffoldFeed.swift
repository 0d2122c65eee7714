extension Scaffold {
  /// Two whole stories, as a site's feed has them, so that the first run needs no network.
  static let feed = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- An example that `lector publish` reads. Correct a word and publish again: one paragraph is
         spoken. Then put your own feed into lector.yaml and delete this folder. -->
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
      xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel>
        <title>The Example Courier</title>
        <link>https://example.org/</link>
        <description>Two stories to begin with.</description>
        <item>
          <title>Council backs $2.4M bridge on a 12-3 vote</title>
          <link>https://example.org/2024/bridge</link>
          <guid isPermaLink="false">tag:example.org,2024:bridge</guid>
          <pubDate>Fri, 25 Oct 2024 14:30:00 +0000</pubDate>
          <dc:creator>B. Sample</dc:creator>
          <category>Local</category>
          <content:encoded><![CDATA[
            <p>The town council voted 12-3 on Friday to spend $2.4 million on a new bridge across
            the river, and work will begin on Oct. 28.</p>
            <p>The old one, built in 1931, carries about 9,500 cars a day. It has been closed to
            lorries of more than 7.5 t since a survey in May found cracks in two of its piers.</p>
            <p>Dr. Sample, who chairs the council, said the first cars would cross in 18 months.</p>
          ]]></content:encoded>
        </item>
        <item>
          <title>Library to open until 10 p.m. on weekdays</title>
          <link>https://example.org/2024/library</link>
          <guid isPermaLink="false">tag:example.org,2024:library</guid>
          <pubDate>Thu, 24 Oct 2024 09:00:00 +0000</pubDate>
          <dc:creator>C. Sample</dc:creator>
          <category>Culture</category>
          <content:encoded><![CDATA[
            <p>From Nov. 4 the town library stays open until 10 p.m. from Monday to Friday, three
            hours longer than now.</p>
            <p>A trial in spring brought 40% more visitors, most of them aged 16-24, the library
            said. The longer evenings cost the town about €80,000 a year.</p>
          ]]></content:encoded>
        </item>
      </channel>
    </rss>

    """
}
