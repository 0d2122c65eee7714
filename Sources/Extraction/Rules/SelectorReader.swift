internal import Core

/// Why a selector cannot be read.
struct SelectorProblem: Error, Hashable {
  /// Counted from 1.
  var column: Int
  var problem: String
}

extension Selector {
  init(_ text: String) throws(SelectorProblem) {
    var reader = SelectorReader(text)
    alternatives = try reader.alternatives()
  }
}

/// Reads a selector in one pass over its characters.
private struct SelectorReader {
  private let text: [Character]
  private var index = 0

  init(_ text: String) { self.text = Array(text) }

  private var next: Character? { index < text.count ? text[index] : nil }

  private func problem(_ problem: String) -> SelectorProblem {
    SelectorProblem(column: index + 1, problem: problem)
  }

  mutating func alternatives() throws(SelectorProblem) -> [[Selector.Step]] {
    var alternatives = [try steps()]
    while next == "," {
      index += 1
      alternatives.append(try steps())
    }
    guard let next else { return alternatives }
    throw problem("\"\(next)\" does not belong there")
  }

  /// "div > p": the steps from the last to the first.
  private mutating func steps() throws(SelectorProblem) -> [Selector.Step] {
    skipSpace()
    var steps = [Selector.Step(compound: try compound())]
    while true {
      let hadSpace = skipSpace()
      var combinator: Selector.Combinator?
      switch next {
      case nil, ",", ")": return steps
      case ">": combinator = .child
      case "+": combinator = .next
      case "~": combinator = .later
      default: break
      }
      if combinator != nil {
        index += 1
        skipSpace()
      } else if !hadSpace {
        throw problem("\"\(next ?? " ")\" does not belong there")
      }
      var step = Selector.Step(compound: try compound())
      step.combinator = combinator ?? .descendant
      steps.insert(step, at: 0)
    }
  }

  private mutating func compound() throws(SelectorProblem) -> Selector.Compound {
    let start = index
    var compound = Selector.Compound()
    if next == "*" { index += 1 } else if isNameStart { compound.tag = try name().lowercased() }
    while let mark = next, ".#[:".contains(mark) {
      index += 1
      switch mark {
      case ".": compound.classes.append(try name())
      case "#": compound.id = try name()
      case "[": compound.attributes.append(try attribute())
      default: try pseudo(&compound)
      }
    }
    if index == start {
      throw problem(next == nil ? "a selector is missing" : "no selector begins so")
    }
    return compound
  }

  private mutating func pseudo(_ compound: inout Selector.Compound) throws(SelectorProblem) {
    let start = index
    let name = try name()
    switch name {
    case "first-child": compound.isFirst = true
    case "last-child": compound.isLast = true
    case "not" where next == "(":
      index += 1
      skipSpace()
      compound.negations.append(try self.compound())
      skipSpace()
      guard next == ")" else { throw problem("the \")\" of \":not(\" is missing") }
      index += 1
    default:
      index = start
      throw problem(
        "\":\(name)\" is not understood (\":first-child\", \":last-child\", \":not()\" are)")
    }
  }

  private mutating func attribute() throws(SelectorProblem) -> Selector.Attribute {
    skipSpace()
    var attribute = Selector.Attribute(name: try name().lowercased())
    skipSpace()
    if next == "]" {
      index += 1
      return attribute
    }
    let operators: [Character: Selector.Attribute.Operator] = [
      "~": .word, "^": .prefix, "$": .suffix, "*": .substring, "|": .language,
    ]
    attribute.test = .equals
    if let mark = next, let test = operators[mark] {
      attribute.test = test
      index += 1
    }
    guard next == "=" else { throw problem("\"=\" or \"]\" is missing") }
    index += 1
    skipSpace()
    attribute.value = try value()
    skipSpace()
    guard next == "]" else { throw problem("the \"]\" is missing") }
    index += 1
    return attribute
  }

  private mutating func value() throws(SelectorProblem) -> String {
    guard let quote = next, quote == "\"" || quote == "'" else { return try name() }
    index += 1
    let start = index
    while let here = next, here != quote { index += 1 }
    guard next == quote else { throw problem("the closing quotation mark is missing") }
    index += 1
    return String(text[start..<(index - 1)])
  }

  private var isNameStart: Bool {
    next.map { $0.isLetter || $0 == "_" || $0 == "-" || $0 == "\\" } ?? false
  }

  /// A name; a backslash takes the character behind it as it is ("md\:flex").
  private mutating func name() throws(SelectorProblem) -> String {
    var name = ""
    while let here = next {
      if here == "\\", index + 1 < text.count {
        name.append(text[index + 1])
        index += 2
      } else if here.isLetter || here.isNumber || here == "-" || here == "_" {
        name.append(here)
        index += 1
      } else {
        break
      }
    }
    guard !name.isEmpty else { throw problem("a name is missing") }
    return name
  }

  @discardableResult
  private mutating func skipSpace() -> Bool {
    let start = index
    while let here = next, here.isWhitespace { index += 1 }
    return index > start
  }
}
