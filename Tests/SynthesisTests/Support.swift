import CDirectory
import Core
import Glibc
import Synthesis

/// The engine that was built with these tests, beside the test runner.
func espeak() throws -> String { try EngineLocator().executable(for: "espeak") }

extension Voice {
  /// The voice of the tests: espeak-ng with the settings for long listening.
  static func english(_ engineVoice: String = "en", rate: Int = 165) -> Voice {
    Voice(
      name: "test", title: "Test", language: "en", engine: "espeak", engineVoice: engineVoice,
      rate: rate, pitch: 35, wordGap: 2, volume: 100, gain: nil, pauses: [:], lexicons: [])
  }
}

extension String {
  /// As normalization hands them over: one entry per spoken word.
  var words: [String] { split(separator: " ").map { String($0) } }
}

/// A pool for the length of a closure; every engine is gone after it.
func withPool<Value>(
  _ executable: String, voice: Voice = .english(), engines: Int = 1,
  timeout: Duration = .seconds(20), _ body: (EnginePool) async throws -> Value
) async throws -> Value {
  let pool = try EnginePool(
    executable: executable, voice: voice, engines: engines, timeout: timeout)
  do {
    let value = try await body(pool)
    await pool.close()
    return value
  } catch {
    await pool.close()
    throw error
  }
}

/// A folder that is removed with its owner.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    var template = Array("\(P_tmpdir)/lector-test-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw SystemFailure(code: errno) }
    path = String(cString: made)
  }

  deinit {
    guard let directory = opendir(path) else { return }
    while let name = lector_next_name(directory).map({ String(cString: $0) }) {
      unlink("\(path)/\(name)")
    }
    closedir(directory)
    rmdir(path)
  }

  /// - Returns: the path of the new file.
  @discardableResult
  func write(_ name: String, _ bytes: [UInt8], mode: mode_t = 0o644) throws -> String {
    let file = "\(path)/\(name)"
    let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    guard descriptor >= 0, Glibc.write(descriptor, bytes, bytes.count) == bytes.count else {
      throw SystemFailure(code: errno)
    }
    close(descriptor)
    return file
  }

  /// A name of its own for the real engine, so that its processes can be told from others.
  func link(to executable: String) throws -> String {
    let link = "\(path)/lector-engine-linked"
    guard symlink(executable, link) == 0 else { throw SystemFailure(code: errno) }
    return link
  }
}

struct SystemFailure: Error { var code: Int32 }
