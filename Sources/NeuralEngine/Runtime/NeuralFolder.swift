internal import EngineWire
internal import Glibc

/// Where the runtime and the models lie, which are installed only when somebody asks for them
/// (`lector voices add`):
///
///     runtime/libonnxruntime.so…
///     voices/NAME/model.onnx and vocab.json      a voice of hibari's kind
///     voices/NAME/….onnx and ….onnx.json         a voice in Piper's format
struct NeuralFolder {
  /// Folders in the order of search: the user's own before the installation's.
  let paths: [String]

  /// `LECTOR_NEURAL`, else `lector/neural` in the user's data folder (XDG Base Directory); then
  /// `share/lector/neural` of the installation.
  static var current: NeuralFolder {
    func variable(_ name: String) -> String? {
      getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
    let data = variable("XDG_DATA_HOME") ?? "\(variable("HOME") ?? "")/.local/share"
    var paths = [variable("LECTOR_NEURAL") ?? "\(data)/lector/neural"]
    if let program = realpath("/proc/self/exe", nil) {
      defer { free(program) }
      let folders = String(cString: program).split(separator: "/").dropLast(2)
      paths.append("/" + (folders + ["share", "lector", "neural"]).joined(separator: "/"))
    }
    return NeuralFolder(paths: paths)
  }

  /// The voice of somebody who chose none: the smallest and best.
  private static let ownChoice = "hibari"

  private static let hint = "`lector voices add` installs runtime and voices"

  var voices: [String] {
    var names: [String] = []
    for name in paths.flatMap({ FileBytes.names(in: "\($0)/voices") })
    where !names.contains(name) && kind(of: name) != nil {
      names.append(name)
    }
    return names
  }

  enum Kind {
    case hibari(folder: String)
    case piper(configuration: String)
  }

  func kind(of name: String) -> Kind? {
    guard !name.isEmpty, !name.contains("/"), !name.hasPrefix(".") else { return nil }
    for path in paths {
      let folder = "\(path)/voices/\(name == "default" ? Self.ownChoice : name)"
      if HibariVoice.isIn(folder) { return .hibari(folder: folder) }
      if let file = PiperVoice.configuration(in: folder) { return .piper(configuration: file) }
    }
    return nil
  }

  /// The library's file.
  func runtime() throws(Refusal) -> String {
    for path in paths {
      let folder = "\(path)/runtime"
      let names = FileBytes.names(in: folder).filter { $0.hasPrefix("libonnxruntime.so") }
      if let name = names.last { return "\(folder)/\(name)" }
    }
    throw Refusal(
      id: 0, isPermanent: true,
      reason: "there is no ONNX Runtime in \(places("runtime")); \(Self.hint)")
  }

  func kind(named name: String) throws(Refusal) -> Kind {
    if let kind = kind(of: name) { return kind }
    let known = voices.isEmpty ? "none" : voices.joined(separator: ", ")
    throw Refusal(
      id: 0, isPermanent: true,
      reason: "there is no voice \"\(name)\" in \(places("voices")) (there: \(known)); \(Self.hint)"
    )
  }

  private func places(_ folder: String) -> String {
    paths.map { "\($0)/\(folder)" }.joined(separator: " or ")
  }
}
