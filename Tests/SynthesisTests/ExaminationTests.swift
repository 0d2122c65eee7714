import Core
import Glibc
import Synthesis
import Testing

/// The conformance test of engines: the shipped engine and the handbook's keep every promise, and an
/// engine that breaks one is told which.
@Suite struct ExaminationTests {
  @Test func espeakKeepsEveryPromise() async throws {
    let findings = await EngineExamination(executable: try espeak(), voice: .english()).findings()
    #expect(findings.count == 10)
    for finding in findings { #expect(finding.problem == nil, "\(finding.promise)") }
  }

  @Test(.enabled(if: HandbookEngine.hasPython, "needs /usr/bin/python3"))
  func theEngineOfTheHandbookKeepsEveryPromise() async throws {
    let engine = try HandbookEngine()
    let findings = await EngineExamination(executable: engine.executable, voice: .english("low"))
      .findings()
    for finding in findings { #expect(finding.problem == nil, "\(finding.promise)") }
  }

  /// One line of the handbook's engine changed: which promises break, and what is said about them.
  @Test(
    .enabled(if: HandbookEngine.hasPython, "needs /usr/bin/python3"),
    arguments: [
      ("wire 1\\n", "wire 7\\n", "says who it is", "version 7"),
      ("fingerprint tones-1", "fingerprint {os.getpid()}", "says who it is", "a second start"),
      ("not in pitches", "is None", "refuses a voice that it does not have", "KeyError"),
      ("fail(0, 1,", "fail(0, 0,", "refuses a voice that it does not have", "is not permanent"),
      ("if letters:", "if letters > 3:", "marks the words", "of 22 words have a mark"),
      ("index, total)", "index, 0)", "marks the words", "less than 40 ms before"),
      ("index, total)", "index, total + 10**7)", "marks the words", "it put word 21 at sample 10"),
      (
        "RATE // 20)", "RATE // 2)", "is silent at the ends and nowhere clips", "ms after the sound"
      ),
      ("9000 * y", "32767 * (y > 0)", "is silent at the ends and nowhere clips", "it clips"),
      (
        "pitch, 0.04", "pitch + id, 0.04", "same words, same bytes, in any order",
        "sounds different"
      ),
      (
        "pitch, 0.04", "pitch + os.getpid() % 97, 0.04", "same words, same bytes, in any order",
        "in a new process"
      ),
      (
        "for index, word", "assert 'lorem' not in str(words)\n    for index, word", "any text",
        "exited with code 1"
      ),
      (
        "marks = 0, b\"\"", "marks = 0, b\"\"; words = words[:9]; __import__('time').sleep(2)",
        "answers in time", "s of audio took"
      ),
      ("sys.exit(0)  #", "import time; time.sleep(60)  #", "the end of its input", "after 5 s"),
      ("sys.exit(\"the input", "str(\"the input", "no frame", "still there"),
    ])
  func aBrokenPromiseIsNamed(
    written: String, broken: String, promise: String, reason: String
  ) async throws {
    let engine = try HandbookEngine(replacing: written, by: broken)
    let findings = await EngineExamination(executable: engine.executable, voice: .english("low"))
      .findings { $0.contains(promise) }
    let finding = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(finding.problem?.contains(reason) == true, "\(finding)")
  }
}
