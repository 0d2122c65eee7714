/// The spoken words of a token. Nearly every token has one, which is kept in place: an array would be
/// an allocation for every word of a story.
public struct Words: Hashable, Sendable {
  private var one: Word?
  private var others: [Word] = []

  public init() {}

  @inlinable
  public init(_ words: some Sequence<Word>) {
    self.init()
    for word in words { append(word) }
  }

  public init(_ word: Word) { one = word }

  public mutating func append(_ word: Word) {
    if one == nil { one = word } else { others.append(word) }
  }
}

extension Words: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { one == nil ? 0 : others.count + 1 }

  public subscript(_ index: Int) -> Word {
    if index > 0 { return others[index - 1] }
    guard index == 0, let one else { preconditionFailure("word \(index) of \(count)") }
    return one
  }
}

extension Words: ExpressibleByArrayLiteral {
  public init(arrayLiteral words: Word...) { self.init(words) }
}

/// On disk an array.
extension Words: Codable {
  public init(from decoder: any Decoder) throws { self.init(try [Word](from: decoder)) }
  public func encode(to encoder: any Encoder) throws { try Array(self).encode(to: encoder) }
}
