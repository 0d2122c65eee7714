import Foundation
import Testing

/// Faults of the files that a feed names, and of the folder.
let filePlants: [Plant] = [
  Plant("file.missing", "audio") { try $0.remove(".mp3") },
  Plant("file.missing", "a transcript") { try $0.remove(".vtt") },
  Plant("file.missing", "artwork") { try $0.remove("artwork.png") },
  Plant("file.missing", "a path that leaves the folder is looked up nowhere") {
    try $0.replace(
      /<podcast:chapters url="[^"]*/, "<podcast:chapters url=\"http://127.0.0.1:8080/gone.json")
  },
  Plant("file.elsewhere", "a path out of the folder") {
    try $0.replace(
      /<podcast:chapters url="[^"]*/,
      "<podcast:chapters url=\"http://127.0.0.1:8080/../../etc/passwd")
  },
  Plant("file.elsewhere", "another host") {
    try $0.replace(
      /<podcast:chapters url="[^"]*/, "<podcast:chapters url=\"https://cdn.example.org/c.json")
  },
  Plant("artwork.format", "named for another") { stand in
    try stand.write("artwork.jpg", try stand.read("artwork.png"))
    try stand.replace("artwork.png\"/>", "artwork.jpg\"/>")
  },
  Plant("artwork.whole", "cut PNG") { try $0.edit("artwork.png") { $0.removeLast(20) } },
  Plant("artwork.whole", "a changed pixel") {
    try $0.edit("artwork.png") { $0[$0.count / 2] ^= 1 }
  },
  Plant("artwork.whole", "cut JPEG") { stand in
    try stand.write("artwork.jpg", Data([0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0]))
    try stand.replace("artwork.png\"/>", "artwork.jpg\"/>")
  },
  Plant("artwork.size", "600 pixels") {
    try $0.edit("artwork.png") { $0.replaceSubrange(16..<24, with: [0, 0, 2, 88, 0, 0, 2, 88]) }
  },
  Plant("artwork.size", "not square") {
    try $0.edit("artwork.png") { $0.replaceSubrange(16..<20, with: [0, 0, 8, 0]) }
  },
  Plant("artwork.colour", "transparent") { try $0.edit("artwork.png") { $0[25] = 6 } },
  Plant("artwork.bytes", "a megabyte") {
    try $0.edit("artwork.png") { $0.append(Data(count: 1 << 20)) }
  },
  Plant("audio.length", "one byte more") { try $0.edit(".mp3") { $0.append(0) } },
  Plant("audio.kind", "a page in place of audio") {
    try $0.edit(".mp3") { $0 = Data("<html>Not found</html>".utf8) }
  },
  Plant("audio.decode", "nonsense") {
    try $0.edit(".mp3") { $0 = Data("not audio ".utf8) + Data(count: 4000) }
  },
  Plant("audio.frames", "cut in the middle") {
    try $0.edit(".mp3") { $0.removeLast($0.count / 3) }
  },
  Plant("audio.frames", "junk between frames") {
    try $0.edit(".mp3") { $0.insert(contentsOf: Data("JUNK".utf8), at: $0.count - 3000) }
  },
  Plant("audio.header", "no Info header") {
    try $0.edit(".mp3") { data in
      let place = try #require(data.range(of: Data("Info".utf8)))
      data.replaceSubrange(place, with: Data("Nofo".utf8))
    }
  },
  Plant("audio.ogg", "cut in the middle") { try $0.edit(".opus") { $0.removeLast($0.count / 3) } },
  Plant("alternate.duration", "another programme's") { stand in
    let files = stand.files(".opus")
    try stand.write(files[0], try stand.read(files[1]))
  },
  Plant("alternate.integrity", "other bytes") { try $0.edit(".opus") { $0[$0.count - 1] ^= 1 } },
  Plant("audio.loudness", "a full tone") { try $0.edit(".mp3") { $0 = tone(1, rate: 44_100) } },
  Plant("audio.loudness", "a whisper") { try $0.edit(".mp3") { $0 = tone(0.01, rate: 44_100) } },
  Plant("audio.peak", "a full tone") { try $0.edit(".mp3") { $0 = tone(1, rate: 44_100) } },
  Plant("audio.rate", "24 kHz") { stand in
    try stand.write("tone.wav", tone(0.1, rate: 24_000))
    let mp3 = try #require(stand.files(".mp3").first)
    let run = "lame --quiet -b 64 '\(stand.folder)/tone.wav' '\(stand.folder)/\(mp3)'"
    try #require(system(run) == 0)
  },
  Plant("id3.missing", "no tag") {
    try $0.edit(".mp3") { data in
      let size = data[6..<10].reduce(0) { $0 << 7 | Int($1) }
      data.removeFirst(10 + size)
    }
  },
  Plant("id3.damaged", "a frame that does not end") { try $0.edit(".mp3") { $0[14] = 0x7F } },
  Plant("id3.title", "another title") { try $0.replace("<title>The bridge", "<title>A bridge") },
  Plant("id3.cover", "none") {
    try $0.edit(".mp3") { data in
      let place = try #require(data.range(of: Data("APIC".utf8)))
      data.replaceSubrange(place, with: Data("XPIC".utf8))
    }
  },
  Plant("id3.contents", "not ordered") {
    try $0.edit(".mp3") { data in
      let place = try #require(data.range(of: Data("CTOC".utf8)))
      let flags = try #require(data[(place.upperBound + 6)...].firstIndex(of: 0)) + 1
      data[flags] = 2
    }
  },
  Plant("id3.chapter-order", "a byte offset") {
    try $0.edit(".mp3") { try shift(&$0, 8, to: [0, 0, 0, 9]) }
  },
  Plant("id3.chapter-times", "an end after the audio") {
    try $0.edit(".mp3") { try shift(&$0, 4, to: [0, 0x7F, 0, 0]) }
  },
  Plant("chapters.id3", "a chapter shifted in the MP3") {
    try $0.edit(".mp3") { try shift(&$0, 0, to: [0, 0, 3, 0]) }
  },
  Plant("chapters.id3", "another title") {
    try $0.replace("\"Money\"", "\"Finance\"", in: "chapters.json")
  },
  Plant("chapters.json", "no JSON") {
    try $0.replace("\"version\"", "version", in: "chapters.json")
  },
  Plant("chapters.json", "a time in words") {
    try $0.replace(/"startTime": 0[^,]*/, "\"startTime\": \"0:00\"", in: "chapters.json")
  },
  Plant("chapters.order", "the first is late") {
    try $0.replace(/"startTime": 0[^,]*/, "\"startTime\": 1.5", in: "chapters.json")
  },
  Plant("chapters.end", "after the audio") {
    try $0.replace(/"endTime": [0-9.]+/, "\"endTime\": 9000", in: "chapters.json")
  },
  Plant("chapters.psc", "other marks in the item") { stand in
    try stand.replace("<rss ", "<rss xmlns:psc=\"http://podlove.org/simple-chapters\" ")
    try stand.replace(
      "</item>",
      "<psc:chapters version=\"1.2\"><psc:chapter start=\"0\" title=\"Other\"/></psc:chapters></item>"
    )
  },
  Plant("transcript.vtt", "no header") { try $0.replace("WEBVTT", "WEB", in: ".vtt") },
  Plant("transcript.vtt", "a comma") { try $0.replace(".", ",", in: ".vtt") },
  Plant("transcript.vtt", "a bare ampersand") { try $0.replace("&amp;", "&", in: ".vtt") },
  Plant("transcript.srt", "another arrow") { try $0.replace(" --> ", " -> ", in: ".srt") },
  Plant("transcript.srt", "a wrong number") { try $0.replace("2\n", "7\n", in: ".srt") },
  Plant("transcript.json", "no segments") {
    try $0.replace("\"segments\"", "\"parts\"", in: "transcript.json")
  },
  Plant("transcript.json", "a time in words") {
    try $0.replace(/"startTime": [0-9.]+/, "\"startTime\": \"now\"", in: "transcript.json")
  },
  Plant("transcript.order", "a cue that begins too early") {
    try $0.replace(/\n00:00:0[2-9]\.\d{3} -->/, "\n00:00:00.001 -->", in: ".vtt")
  },
  Plant("transcript.end", "a cue after the end") {
    try $0.replace(/--> 00:00:\d\d\.\d{3}/, "--> 00:30:00.000", in: ".vtt")
  },
  Plant("transcript.coverage", "another programme's") { stand in
    try stand.edit(".vtt") { $0 = Data("WEBVTT\n\n00:00:00.000 --> 00:00:00.500\nHello\n".utf8) }
  },
  Plant("transcript.agree", "another word") { try $0.replace("opens on", "closes on", in: ".vtt") },
  Plant("transcript.word-times", "times inside a cue") {
    try $0.replace("opens on", "<00:00:01.500>opens on", in: ".vtt")
  },
  Plant("transcript.text", "an empty page") { stand in
    try stand.write("empty.html", Data("<html><body></body></html>".utf8))
    try stand.replace(
      "<podcast:chapters ",
      "<podcast:transcript url=\"http://127.0.0.1:8080/empty.html\" type=\"text/html\"/><podcast:chapters "
    )
  },
  Plant("episode.manifest", "gone") { try $0.remove("episode.json") },
  Plant("episode.manifest", "no JSON") { try $0.edit("episode.json") { $0.removeLast(4) } },
  Plant("episode.place", "moved") {
    try $0.replace("episodes/2024/10/25", "episodes/2024/10/24", in: "episode.json")
  },
  Plant("episode.audio", "changed audio") { try $0.edit(".opus") { $0[$0.count - 1] ^= 1 } },
  Plant("episode.audio", "another size") {
    try $0.replace(/"bytes" : [0-9]+/, "\"bytes\" : 5", in: "episode.json")
  },
  Plant("episode.files", "no page") {
    try $0.remove(
      "25/"
        + (try #require(
          $0.files("/index.html").first?.split(separator: "/").suffix(2).joined(separator: "/"))))
  },
  Plant("episode.script", "another script") { try $0.edit("script.json") { $0.append(10) } },
  Plant("episode.withdrawn", "and still in the feed") {
    try $0.replace(
      "\"format\" : 1",
      "\"format\" : 1, \"withdrawn\": {\"date\": \"2024-10-28T08:00:00Z\", \"reason\": \"libel\"}",
      in: "episode.json")
  },
  Plant("episode.in-feed", "another date") {
    try $0.replace("08:00:00 +0300</pubDate>", "09:00:00 +0300</pubDate>")
  },
  Plant("output.feed", "none") { try $0.remove("feed.xml") },
  Plant("output.staging", "left behind") {
    try FileManager.default.createDirectory(
      atPath: "\($0.folder)/.staging-x", withIntermediateDirectories: true)
  },
  Plant("output.guid", "one for two") { stand in
    let guids = try stand.files("episode.json").map { file in
      String(
        try #require(
          String(decoding: try stand.read(file), as: UTF8.self).firstMatch(
            of: /urn:uuid:[0-9a-f-]+/)
        ).0)
    }
    try stand.replace(guids[0], guids[1], in: "episode.json")
  },
  Plant("output.item", "an item without its episode") {
    try $0.replace(/urn:uuid:[0-9a-f]+/, "urn:uuid:00000000")
  },
]

/// Overwrites a number of the second chapter frame: 0 start, 4 end, 8 byte offset.
private func shift(_ data: inout Data, _ place: Int, to bytes: [UInt8]) throws {
  let first = try #require(data.range(of: Data("CHAP".utf8)))
  let second = try #require(data[first.upperBound...].range(of: Data("CHAP".utf8)))
  let id = try #require(data[(second.upperBound + 6)...].firstIndex(of: 0))
  data.replaceSubrange((id + 1 + place)..<(id + 5 + place), with: bytes)
}

/// Three seconds of 440 Hz as WAV, which libsndfile knows under any name.
/// - Parameter amplitude: of full scale.
private func tone(_ amplitude: Double, rate: Int) -> Data {
  func bytes(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
  let samples = (0..<(3 * rate)).flatMap { index in
    bytes(Int(sin(Double(index) * 2 * .pi * 440 / Double(rate)) * amplitude * 32_767), 2)
  }
  var wav = Array("RIFF".utf8) + bytes(36 + samples.count, 4) + Array("WAVEfmt ".utf8)
  wav += bytes(16, 4) + bytes(1, 2) + bytes(1, 2) + bytes(rate, 4) + bytes(2 * rate, 4)
  wav += bytes(2, 2) + bytes(16, 2) + Array("data".utf8) + bytes(samples.count, 4)
  return Data(wav + samples)
}
