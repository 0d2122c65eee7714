/// A headline of last resort: the file's name without folder, extension and dashes.
enum FileName {
  static func title(_ name: String) -> String {
    let path = name.prefix { $0 != "?" && $0 != "#" }
    let file = path.split(separator: "/").last ?? "Untitled"
    let stem = file.lastIndex(of: ".").map { file[..<$0] } ?? file
    let words = stem.split { $0 == "-" || $0 == "_" }.joined(separator: " ").trimmed
    guard let first = words.first, words.contains(where: \.isLetter) else { return "Untitled" }
    return first.uppercased() + words.dropFirst()
  }
}
