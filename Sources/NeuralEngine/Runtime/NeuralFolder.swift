internal import EngineWire
internal import Glibc

/// Where the runtime and the models lie, which are installed only when somebody asks for them
/// (`lector voices add`):
///
///     runtime/libonnxruntime.so…
///     voices/NAME/model.onnx and vocab.json      a voice of hibari's kind
///     voices/NAME/….onnx and ….onnx.json         a voice in Piper's format
struct NeuralFolder {
  let path: String

  /// `LECTOR_NEURAL`, else `lector/neural` in the user's data folder (XDG Base Directory).
  static var current: NeuralFolder {
    func variable(_ name: String) -> String? {
      getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
    if let path = variable("LECTOR_NEURAL") { return NeuralFolder(path: path) }
    let data = variable("XDG_DATA_HOME") ?? "\(variable("HOME") ?? "")/.local/share"
    return NeuralFolder(path: "\(data)/lector/neural")
  }

  private static let hint = "`lector voices add` installs runtime and voices"

  var voices: [String] {
    FileBytes.names(in: "\(path)/voices").filter { kind(of: $0) != nil }
  }

  enum Kind {
    case hibari(folder: String)
    case piper(configuration: String)
  }

  func kind(of name: String) -> Kind? {
    guard !name.isEmpty, !name.contains("/"), !name.hasPrefix(".") else { return nil }
    let folder = "\(path)/voices/\(name)"
    if HibariVoice.isIn(folder) { return .hibari(folder: folder) }
    return PiperVoice.configuration(in: folder).map { .piper(configuration: $0) }
  }

  /// The library's file.
  func runtime() throws(Refusal) -> String {
    let folder = "\(path)/runtime"
    let names = FileBytes.names(in: folder).filter { $0.hasPrefix("libonnxruntime.so") }
    guard let name = names.last else {
      throw Refusal(
        id: 0, isPermanent: true, reason: "there is no ONNX Runtime in \(folder); \(Self.hint)")
    }
    return "\(folder)/\(name)"
  }

  func kind(named name: String) throws(Refusal) -> Kind {
    if let kind = kind(of: name) { return kind }
    let known = voices.isEmpty ? "none" : voices.joined(separator: ", ")
    throw Refusal(
      id: 0, isPermanent: true,
      reason: "there is no voice \"\(name)\" in \(path)/voices (there: \(known)); \(Self.hint)")
  }
}
