internal import Fetching

/// A feed's files on the web.
struct WebSite: Site {
  let fetcher: Fetcher
  /// Web players are on another origin than the feed.
  static let origin = "Origin: https://player.example.net"

  struct Visit: Sendable {
    var answer: Answer?
    var failure = ""
    var redirects: [(status: Int, to: String)] = []
  }

  func file(at url: String) async -> Sighting {
    let visit = await visit(url)
    guard let answer = visit.answer else { return .missing(visit.failure) }
    guard answer.status == 200 else { return .missing("the server answers \(answer.status)") }
    return .found(SiteFile(name: url, bytes: answer.bytes))
  }

  /// Follows redirects as a browser does, and remembers them.
  func visit(_ url: String, headers: [String] = []) async -> Visit {
    var visit = Visit()
    var next = url
    while true {
      do throws(FetchError) {
        let answer = try await fetcher.ask(Inquiry(next, headers: [Self.origin] + headers))
        guard let target = answer.redirect else {
          visit.answer = answer
          return visit
        }
        visit.redirects.append((answer.status, target))
        guard visit.redirects.count <= 5 else {
          visit.failure = "it is redirected more than 5 times, last to \(target)"
          return visit
        }
        next = target
      } catch {
        visit.failure = "\(error)"
        return visit
      }
    }
  }
}
