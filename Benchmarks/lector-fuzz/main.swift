import Foundation

// Throws damaged pages, feeds, pastes and Markdown at extraction, from the root of the source tree:
//
//   swift run -c release lector-fuzz 300          five minutes
//   swift run -c release lector-fuzz replay 4711  one input again, by its number
//
// Inputs are functions of their number, so that a number is all there is to report. The work is done by
// a child process: when it traps or hangs, the parent writes the input down and goes on behind it.

let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case "child":
  let numbers = arguments.dropFirst().map { Int($0) ?? 0 }
  try FuzzRun(corpus: FuzzCorpus()).go(from: numbers[0], until: numbers[1])
case "replay":
  let number = arguments.dropFirst().first.flatMap { Int($0) } ?? 0
  let input = FuzzCorpus().input(number)
  print("\(number): \(input.name), \(input.bytes.count) bytes")
  try Data(input.bytes).write(to: URL(filePath: "fuzz-\(number)-\(input.name)"))
  FuzzRun.check(input)
  print("nothing wrong")
default:
  let seconds = arguments.first.flatMap { Double($0) } ?? 60
  exit(try FuzzParent(seconds: seconds).run() ? 0 : 1)
}
