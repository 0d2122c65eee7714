internal import CFetch

/// The library as a file of the system.
enum Libcurl {
  /// nil when it is open, else the dynamic linker's words. The first call opens it.
  static func open() -> String? { cfetch_load().map { String(cString: $0) } }

  /// What opening a library of this name would say, without keeping it.
  static func probe(_ name: String) -> String? { cfetch_probe(name).map { String(cString: $0) } }
}
