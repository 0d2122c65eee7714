import Foundation

/// The files that callgrind writes, one a process ("Callgrind Format Specification" of the Valgrind
/// manual): of interest is how many instructions each object ran itself.
enum Callgrind {
  /// - Returns: instructions by object's file name, over all processes.
  static func objects(in folder: String) throws -> [String: Double] {
    var sums: [String: Double] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
      for (object, count) in objects(of: text) { sums[object, default: 0] += count }
    }
    return sums
  }

  static func objects(of text: String) -> [String: Double] {
    var names: [Substring: String] = [:]
    var sums: [String: Double] = [:]
    var object = ""
    var isCall = false
    for line in text.utf8.split(separator: UInt8(ascii: "\n")).map(Substring.init) {
      if line.hasPrefix("ob=") || line.hasPrefix("cob=") {
        // "(3) /usr/lib/x.so" names it, "(3)" repeats it.
        let value = line.drop { $0 != "=" }.dropFirst()
        let number = value.prefix { $0 != ")" }
        let path = value.dropFirst(number.count + 1).drop { $0 == " " }
        if !path.isEmpty { names[number] = URL(filePath: String(path)).lastPathComponent }
        if line.hasPrefix("ob=") { object = names[number] ?? "" }
      } else if line.hasPrefix("calls=") {
        isCall = true
      } else if let first = line.utf8.first, "0123456789+-*".utf8.contains(first) {
        // A line of costs; the one after `calls=` is another function's.
        if !isCall { sums[object, default: 0] += cost(line) }
        isCall = false
      }
    }
    return sums
  }

  private static func cost(_ line: Substring) -> Double {
    line.split(separator: " ").dropFirst().first.flatMap { Double($0) } ?? 0
  }
}
