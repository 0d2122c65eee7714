import Foundation
import Normalization
import Testing

@Suite struct FuzzTests {
  @Test("Whatever comes in is covered, sayable and the same twice", arguments: 0..<8)
  func cases(seed: UInt64) {
    var text = FuzzText(seed: seed)
    let (plain, british) = (
      Normalizer(), Normalizer(language: "en-GB", style: .init(region: .british))
    )
    for _ in 0..<500 {
      let line = text.next()
      let fault = InvariantTests.check(line, plain)
      #expect(fault == nil, "\(line.debugDescription)")
      let other = InvariantTests.check(line, british)
      #expect(other == nil, "\(line.debugDescription)")
      #expect(plain.utterance(for: line).utterance == plain.utterance(for: line).utterance)
    }
  }

  @Test(
    "No run of digits is too long, wherever it stands",
    arguments: [
      "$#", "$1.#", "#%", "#.#", "1/#", "#/2", "#-#", "#:#", "#:05", "v#.#.#", "#th", "#s", "Q#",
      "FY#",
      "§ #", "#(a)", "#°#'N", "#x# m", "Oct. #", "# Oct.", "#/#/#", "#h#m", "1:#.#", "#bn", "A-#",
      "+#", "'#s", "UTC+#", "x#^#", "10^#", "Matthew #:#", "#¢", "€#–#m", "No. #", ".#-caliber",
      "#'2\"",
    ])
  func longDigits(template: String) {
    for length in [9, 18, 19, 20, 40, 200] {
      for digit in ["9", "0", "1"] {
        let digits = String(repeating: digit, count: length)
        let text = template.replacing("#", with: digits)
        let fault = InvariantTests.check("It was \(text) then.")
        #expect(fault == nil, "\(text)")
      }
    }
  }

  /// `LECTOR_FUZZ_SECONDS=600 swift test --filter FuzzTests`: as long as one likes.
  @Test(
    "A long run finds nothing",
    .enabled(if: ProcessInfo.processInfo.environment["LECTOR_FUZZ_SECONDS"] != nil))
  func long() {
    let seconds = Double(ProcessInfo.processInfo.environment["LECTOR_FUZZ_SECONDS"] ?? "") ?? 0
    let seed = UInt64(ProcessInfo.processInfo.environment["LECTOR_FUZZ_SEED"] ?? "") ?? 1_000_000
    var text = FuzzText(seed: seed)
    let normalizer = Normalizer()
    let start = ContinuousClock.now
    var (count, bytes, slowest) = (0, 0, (Duration.zero, ""))
    while ContinuousClock.now - start < .seconds(seconds) {
      let line = text.next()
      let before = ContinuousClock.now
      let fault = InvariantTests.check(line, normalizer)
      let took = ContinuousClock.now - before
      if took > slowest.0 { slowest = (took, line) }
      #expect(fault == nil, "\(line.debugDescription)")
      count += 1
      bytes += line.utf8.count
    }
    print("\(count) lines, \(bytes) bytes, \(Int(Double(count) / seconds)) a second")
    print("slowest: \(slowest.0) for \(slowest.1.utf8.count) bytes")
  }
}
