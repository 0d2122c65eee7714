internal import Core
internal import Fetching

/// Tells WebSub hubs that a feed has changed, so that apps that subscribed there ask at once and need
/// not ask all day.
struct WebSub: Sendable {
  let fetcher: Fetcher
  let hubs: [String]

  /// - Parameter topic: the feed's address, as its rel="self" has it.
  /// - Returns: what went wrong. A hub that fails undoes nothing: apps still come by themselves.
  func announce(_ topic: String) async -> [Diagnostic] {
    var notes: [Diagnostic] = []
    for hub in hubs {
      guard let fault = await fault(of: hub, topic) else { continue }
      notes.append(
        Diagnostic(
          .warning, .publishing, "the WebSub hub \(hub) was not told of the new feed: \(fault)",
          hint: "apps will see it when they next ask by themselves; hooks.websub lists the hubs"))
    }
    return notes
  }

  private func fault(of hub: String, _ topic: String) async -> String? {
    // The W3C leaves this step to the hubs; all that are in use take PubSubHubbub 0.4's, section 7,
    // some by the later name of the field.
    let form: [Inquiry.Field] = [
      .init("hub.mode", "publish"), .init("hub.url", topic), .init("hub.topic", topic),
    ]
    do throws(FetchError) {
      let answer = try await fetcher.ask(Inquiry(hub, method: .post(form)))
      return (200..<300).contains(answer.status) ? nil : "it answered \(answer.status)"
    } catch {
      return "\(error)"
    }
  }
}
