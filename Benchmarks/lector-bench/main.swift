import Foundation

// Figures for README and docs: ratios within one run, against what people use today.
// `make bench` builds and runs this from the root of the source tree.

let bin = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path
let lector = "\(bin)/lector"
let folder = FileManager.default.temporaryDirectory.appending(path: "lector-bench-\(getpid())").path
try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
defer { try? FileManager.default.removeItem(atPath: folder) }

/// Each line as soon as it is known: `print` to a pipe waits for the end.
func say(_ line: String) { FileHandle.standardOutput.write(Data("\(line)\n".utf8)) }
func figure(_ value: Double, _ digits: Int = 2) -> String { String(format: "%.\(digits)f", value) }
func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

/// `lector-bench normalization` and `lector-bench extraction` run that part alone.
if let part = CommandLine.arguments.dropFirst().first {
  switch part {
  case "normalization": try NormalizationSpeed().report()
  case "extraction": try ExtractionSpeed().report()
  default: say("lector-bench: there is no part \"\(part)\": normalization or extraction")
  }
  try? FileManager.default.removeItem(atPath: folder)
  exit(0)
}

/// So does `lector-bench daily`.
if CommandLine.arguments.dropFirst().first == "daily" {
  try DailyFeed.measure(lector: lector, in: folder)
  try? FileManager.default.removeItem(atPath: folder)
  exit(0)
}

// MARK: One article of 5,000 words against the shell pipeline

let article = "\(folder)/article.md"
let words = try LongArticle.write(to: article, words: 5000)
let spoken = "\(folder)/spoken.txt"
try Command.output(lector, ["script", "--quiet", article])
  .write(toFile: spoken, atomically: true, encoding: .utf8)

let pipeline =
  "espeak-ng -v en -s 165 -f '\(spoken)' --stdout | lame --quiet -b 64 --resample 44.1 - "
var ours: [Cost] = []
var theirs: [Cost] = []
for round in 1...3 {
  theirs.append(Command.run("/bin/sh", ["-c", "\(pipeline)'\(folder)/peer.mp3'"]))
  let output = "\(folder)/out-\(round)"
  ours.append(Command.run(lector, ["read", "--quiet", article, "--output", output]))
}
let watched = Command.run(
  lector, ["read", "--quiet", article, "--output", "\(folder)/watched"], watchingMemory: true)

let wall = median(ours.map(\.wall)) / median(theirs.map(\.wall))
let cpu = median(ours.map(\.cpu)) / median(theirs.map(\.cpu))
say("lector read, an article of \(words) words, against espeak-ng | lame -b 64 --resample 44.1")
say(
  "  time     \(figure(median(ours.map(\.wall)))) s / \(figure(median(theirs.map(\.wall)))) s"
    + " = \(figure(wall))   (aim <= 0.35)")
say(
  "  CPU      \(figure(median(ours.map(\.cpu)))) s / \(figure(median(theirs.map(\.cpu)))) s"
    + " = \(figure(cpu))")
say("  memory   \(figure(watched.peakMemory, 0)) MB, the whole process tree   (aim <= 120)")

// MARK: What is kept

try Kept.measure(lector: lector, in: folder)

// MARK: The daily feed

try DailyFeed.measure(lector: lector, in: folder)

// MARK: Cold start

let starts = (0..<30).map { _ in Command.run(lector, ["--version"]).wall * 1000 }
let floors = (0..<30).map { _ in Command.run("/bin/true", []).wall * 1000 }
say("lector --version")
say(
  "  time     \(figure(median(starts), 1)) ms, of which starting any process"
    + " \(figure(median(floors), 1)) ms   (aim <= 15)")

// MARK: Normalization

try NormalizationSpeed().report()

// MARK: Extraction

try ExtractionSpeed().report()
