internal import Fetching
internal import Synchronization

/// How one run treats other people's servers: at most two requests to a host at a time, not faster
/// than the settings and the site's `robots.txt` say, and again after a failure of the moment.
final class Courtesy: Sendable {
  private let fetcher: Fetcher
  private let retries: Int
  private let delay: Duration
  private let obeysRobots: Bool
  private let hosts = Mutex<[String: Host]>([:])

  private final class Host: Sendable {
    let gate = Gate(width: 2)
    let next = Mutex(ContinuousClock.now)
    let rules = Mutex<RobotRules?>(nil)
  }

  init(_ fetcher: Fetcher, retries: Int, delay: Duration, obeysRobots: Bool) {
    self.fetcher = fetcher
    self.retries = retries
    self.delay = delay
    self.obeysRobots = obeysRobots
  }

  /// - Parameter isPage: a page made for people, for which `robots.txt` is asked.
  /// - Throws: `FetchError`, `Failure` for what `robots.txt` forbids, or the task's cancellation.
  func get(_ url: String, validators: Validators?, isPage: Bool) async throws -> Fetched {
    let host = host(of: url)
    return try await host.gate.pass(0) {
      if isPage, obeysRobots {
        guard try await rules(of: host, for: url).allows(url) else {
          var refusal = Failure(
            .fetching, "\(url) may not be fetched: the site's robots.txt forbids it",
            hint: "set fetching.robots to false if the site is your own")
          refusal.isRefusal = true
          throw refusal
        }
      }
      return try await get(url, validators, from: host)
    }
  }

  private func get(_ url: String, _ validators: Validators?, from host: Host) async throws
    -> Fetched
  {
    var attempt = 0
    while true {
      try await wait(for: host)
      do throws(FetchError) {
        return try await fetcher.get(url, validators: validators)
      } catch {
        guard error.isTransient, attempt < retries, let pause = pause(after: error, attempt) else {
          throw error
        }
        attempt += 1
        try await Task.sleep(for: pause)
      }
    }
  }

  /// 1 s, then 4 s, each up to a half longer so that clients do not come back in step; what the
  /// server asks for if that is not too long to wait here (the next run comes anyway).
  private func pause(after error: FetchError, _ attempt: Int) -> Duration? {
    if case .status(_, _, .seconds(let seconds)?) = error {
      return seconds <= 30 ? .seconds(seconds) : nil
    }
    let base = Double(1 << (2 * attempt))
    return .seconds(base * Double.random(in: 1...1.5))
  }

  private func wait(for host: Host) async throws {
    let due = host.next.withLock { next in
      let due = max(next, .now)
      let crawl = host.rules.withLock { $0?.delay ?? .zero }
      next = due + max(delay, crawl)
      return due
    }
    if due > .now { try await Task.sleep(until: due, clock: .continuous) }
  }

  private func rules(of host: Host, for url: String) async throws -> RobotRules {
    if let known = host.rules.withLock({ $0 }) { return known }
    var rules = RobotRules.none
    if let address = RobotRules.address(for: url) {
      do throws(FetchError) {
        let file = try await fetcher.get(address)
        rules = RobotRules(file.bytes, agent: fetcher.settings.userAgent)
      } catch {
        // RFC 9309, 2.3.1: no file, no rules; a server that fails is treated as one that forbids.
        // The page itself will say better what is wrong with the server.
        if case .cancelled = error { throw CancellationError() }
      }
    }
    host.rules.withLock { $0 = rules }
    return rules
  }

  private func host(of url: String) -> Host {
    let name = RobotRules.address(for: url) ?? url
    return hosts.withLock { hosts in
      let host = hosts[name] ?? Host()
      hosts[name] = host
      return host
    }
  }
}
