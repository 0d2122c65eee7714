extension EngineExamination {
  static let endOfInput: Check = { (examination) throws(Breach) in
    let unborn = try ExaminedEngine(examination.executable, limit: examination.limit)
    guard unborn.endsWithItsInput(closingOutput: false, within: .seconds(5)) else {
      throw Breach(reason: "an engine that was told nothing is still there after 5 s")
    }
    var engine = try ExaminedEngine(examination)
    _ = try engine.say(["Hello."])
    // The program kills it after a second; a loaded machine gets a little more.
    guard engine.endsWithItsInput(closingOutput: false, within: .seconds(3)) else {
      throw Breach(reason: "its input has ended, and it is still there after 3 s")
    }
    return "exits"
  }

  static let deathOfTheProgram: Check = { (examination) throws(Breach) in
    let engine = try ExaminedEngine(examination)
    engine.begin([String(repeating: "lorem ", count: 600)], andWait: .milliseconds(100))
    guard engine.endsWithItsInput(closingOutput: true, within: .seconds(30)) else {
      throw Breach(reason: "nobody reads what it says, and it is still there after 30 s")
    }
    return "exits"
  }

  static let garbage: Check = { (examination) throws(Breach) in
    let streams: [(name: String, bytes: [UInt8])] = [
      ("an unknown kind", [0, 0, 0, 0, 0x7A]), ("a length of 4 GB", [255, 255, 255, 255, 0x54]),
      ("a text for a stranger", Array("GET / HTTP/1.1\r\n\r\n".utf8)),
    ]
    for (name, bytes) in streams {
      let engine = try ExaminedEngine(examination)
      guard engine.ends(after: bytes, within: .seconds(5)) else {
        throw Breach(reason: "after \(name) it is still there")
      }
    }
    return "\(streams.count) streams"
  }
}
