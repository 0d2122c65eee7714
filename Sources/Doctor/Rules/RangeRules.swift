/// Byte ranges: how players seek.
extension Rule {
  static let rangeAccepted = Rule(
    "http.accept-ranges", .warning, "Audio says that it can be had in parts.",
    source: .appleRequirements, fix: "Send Accept-Ranges: bytes.",
    .live { file in
      guard file.kind == .audio, let get = file.get, get.status == 200 else { return [] }
      let value = get.headers["Accept-Ranges"]
      return value == "bytes" ? [] : ["Accept-Ranges is \(value ?? "missing")"]
    })

  static let rangeExact = Rule(
    "http.range", .error, "A range is answered with 206 and exactly its bytes.",
    source: .appleRequirements,
    fix: "Serve ranges: without them players cannot seek, and Apple refuses.",
    .live { file in
      guard let get = file.get else { return [] }
      return file.ranges.flatMap { range -> [Fault] in
        guard let answer = range.answer else { return ["\(range.asked): no whole answer"] }
        guard answer.status == 206 else { return ["\(range.asked) gives \(answer.status)"] }
        var faults: [Fault] = []
        let wanted = "bytes \(range.first)-\(range.last)/\(get.bytes.count)"
        if answer.headers["Content-Range"] != wanted {
          faults.append(
            "\(range.asked): Content-Range is \(answer.headers["Content-Range"] ?? "missing"), not \(wanted)"
          )
        }
        if answer.bytes != Array(get.bytes[range.first...range.last]) {
          faults.append("\(range.asked): other bytes than the file's")
        }
        return faults
      }
    })

  static let rangePast = Rule(
    "http.range-past", .error, "A range behind the end is answered with 416 and the length.",
    source: .http, fix: "Answer 416 with Content-Range: bytes */length: apps resume by it.",
    .live { file in
      guard let past = file.past, let get = file.get else { return [] }
      guard past.status == 416 else { return ["it gives \(past.status)"] }
      let wanted = "bytes */\(get.bytes.count)"
      return past.headers["Content-Range"] == wanted
        ? [] : ["Content-Range is \(past.headers["Content-Range"] ?? "missing"), not \(wanted)"]
    })

  static let rangeIf = Rule(
    "http.if-range", .error, "If-Range gives the range of the same file, and all of another.",
    source: .http,
    fix: "Compare If-Range with the validator: else two files get mixed in one download.",
    .live { file in
      var faults: [Fault] = []
      if let same = file.sameIfRange, same.status != 206 {
        faults.append("with its own validator it gives \(same.status), not 206")
      }
      if let other = file.otherIfRange, other.status != 200 {
        faults.append("with another validator it gives \(other.status), not 200")
      }
      return faults
    })
}
