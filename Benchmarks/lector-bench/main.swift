import Foundation

// Figures for README and docs: ratios within one run, against what people use today and against the
// least that can be. `make bench` builds and runs this from the root of the source tree.
//
//     lector-bench [--only PART]… [--articles N]     (or just: lector-bench PART)

struct Part {
  var name: String
  /// Minutes rather than seconds: measured only where it is named.
  var isLong = false
  var measure: (Bench) throws -> Void
}

let parts = [
  Part(name: "start", measure: Starts.measure),
  Part(name: "article", measure: LongArticle.measure),
  Part(name: "feed", measure: FreshFeed.measure),
  Part(name: "floor", measure: Floor.measure),
  Part(name: "kept", measure: Kept.measure),
  Part(name: "daily", measure: DailyFeed.measure),
  Part(name: "edition", measure: EditionOfTheDay.measure),
  Part(name: "normalization", measure: { try NormalizationSpeed().report($0) }),
  Part(name: "extraction", measure: { try ExtractionSpeed().report($0) }),
  Part(name: "instructions", measure: Instructions.measure),
  Part(name: "memory", isLong: true, measure: Memory.measure),
]

let bin = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path
let folder = FileManager.default.temporaryDirectory.appending(path: "lector-bench-\(getpid())").path
var bench = Bench(program: "\(bin)/lector", folder: folder)
var wanted: [String] = []
var arguments = CommandLine.arguments.dropFirst()
while let option = arguments.popFirst() {
  if parts.contains(where: { $0.name == option }) {
    wanted.append(option)
    continue
  }
  switch (option, arguments.popFirst()) {
  case ("--only", let name?) where parts.contains { $0.name == name }: wanted.append(name)
  case ("--articles", let count?) where (1...60).contains(Int(count) ?? 0):
    bench.articles = Int(count) ?? bench.articles
  default:
    let names = parts.map(\.name).joined(separator: ", ")
    Command.fatal("usage: lector-bench [--only PART]… [--articles 1…60]; parts: \(names)")
  }
}
try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
defer { try? FileManager.default.removeItem(atPath: folder) }
for part in parts where wanted.isEmpty ? !part.isLong : wanted.contains(part.name) {
  try part.measure(bench)
}
