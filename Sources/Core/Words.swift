/// The spoken words of a token. Nearly every token has one, which is kept in place: an array would be
/// an allocation for every word of a story.
@frozen
public struct Words: Hashable, Sendable {
  public private(set) var count = 0
  /// Said by nobody while there are none.
  @usableFromInline var leading = Word("")
  @usableFromInline var others: [Word] = []

  public init() {}

  public init(_ words: some Sequence<Word>) {
    for word in words { append(word) }
  }

  public init(_ word: Word) {
    leading = word
    count = 1
  }

  public mutating func append(_ word: Word) {
    if count == 0 { leading = word } else { others.append(word) }
    count += 1
  }
}

extension Words: RandomAccessCollection {
  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { count }

  @inlinable
  public subscript(_ index: Int) -> Word {
    precondition(index >= 0 && index < count)
    return index == 0 ? leading : others[index - 1]
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
