internal import Core

/// The attributes that extraction reads; a page has many more.
struct ReadAttributes {
  private let names: [TagName]
  /// Names a site's rule asks for beside them.
  let extra: Set<String>

  init(extra: Set<String> = []) {
    self.extra = extra
    names = Self.all + extra.map { TagName(Array($0.utf8)[...]) }
  }

  /// A short list searched from its front is faster than a hash.
  func contains(_ name: TagName) -> Bool { names.contains(name) }

  /// The most frequent first.
  private static let all: [TagName] = [
    "class", "href", "id", "style", "alt", "rel", "role", "aria-hidden", "datetime", "itemprop",
    "hidden",
    "type", "lang", "xml:lang", "start", "value", "data-testid", "data-component", "pubdate",
    "aria-expanded", "itemtype",
  ]
}

/// Where a tag ends, quoted ">" aside; the attributes worth reading are copied on the way.
struct AttributeScan {
  /// More of them on one tag make the parser quadratic.
  static let limit = 48

  var end: Int
  var isClosed = false

  /// - Parameters:
  ///   - read: nil copies every attribute.
  ///   - output: holds the tag's name; gets " name=value" for each.
  init(_ input: [UInt8], from start: Int, _ read: ReadAttributes?, into output: inout [UInt8]) {
    end = start
    var count = 0
    while end < input.count {
      let byte = input[end]
      if byte == 0x3E {
        isClosed = true
        end += 1
        return
      }
      if byte.isASCIISpace || byte == 0x2F {
        end += 1
        continue
      }
      let attribute = end
      skipName(input)
      let name = attribute..<end
      skipValue(input)
      let title = TagName(input[name])
      if count < Self.limit, read?.contains(title) ?? true,
        title != Self.style || Self.hides(input[attribute..<end]) || read?.extra.isEmpty == false
      {
        count += 1
        output.append(0x20)
        output.append(contentsOf: input[attribute..<end])
      }
    }
  }

  private static let style: TagName = "style"

  /// Of all that a style may say, extraction asks whether it hides.
  private static func hides(_ style: ArraySlice<UInt8>) -> Bool {
    style.firstIndex(ofCaseless: "none") != nil || style.firstIndex(ofCaseless: "hidden") != nil
  }

  private mutating func skipName(_ input: [UInt8]) {
    // An equals sign that begins a name is part of it (WHATWG HTML, 13.2.5.32).
    end += 1
    while end < input.count {
      let byte = input[end]
      if byte.isASCIISpace || byte == 0x2F || byte == 0x3E || byte == 0x3D { return }
      end += 1
    }
  }

  private mutating func skipValue(_ input: [UInt8]) {
    var next = end
    while next < input.count, input[next].isASCIISpace { next += 1 }
    guard next < input.count, input[next] == 0x3D else { return }
    next += 1
    while next < input.count, input[next].isASCIISpace { next += 1 }
    end = next
    guard next < input.count, input[next] != 0x3E else { return }
    if input[next] == 0x22 || input[next] == 0x27 {
      let quote = input[next]
      end += 1
      while end < input.count, input[end] != quote { end += 1 }
      end = min(end + 1, input.count)
    } else {
      while end < input.count, !input[end].isASCIISpace, input[end] != 0x3E { end += 1 }
    }
  }
}
