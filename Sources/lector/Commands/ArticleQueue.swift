internal import Core
internal import Pipeline

/// The articles of several inputs, one after the other; an input that cannot be read is reported.
struct ArticleQueue {
  private var inputs: ArraySlice<Input>
  private var articles: ArraySlice<Article> = []
  private let common: CommonOptions
  /// How many inputs could not be read.
  private(set) var failed = 0

  init(_ inputs: [Input], _ common: CommonOptions) {
    self.inputs = inputs[...]
    self.common = common
  }

  mutating func next(at desk: Desk) async throws -> Article? {
    while articles.isEmpty {
      try Task.checkCancellation()
      guard let input = inputs.popFirst() else { return nil }
      if let found = try await common.articles(from: input, at: desk) {
        articles = found[...]
      } else {
        failed += 1
      }
    }
    return articles.popFirst()
  }
}
