import Foundation
import Testing
import UnixSignals

@testable import Server

@Suite(.serialized) struct LifeTests {
  /// SIGUSR2 stands for SIGTERM, which would end the servers of the other tests, too.
  private func stop(_ server: PodcastServer, while isDownloading: Bool) async throws
    -> Int
  {
    let ready = AsyncStream.makeStream(of: Int.self)
    let task = Task { try await server.run(until: [.sigusr2]) { ready.continuation.yield($0) } }
    let port = try #require(await ready.stream.first { _ in true })
    let connection = try Connection(port: port)
    let received = try await blocking {
      connection.send(Array("GET /big.flac HTTP/1.1\r\nHost: x\r\n\r\n".utf8))
      let first = connection.receive()?.count ?? 0
      kill(getpid(), SIGUSR2)
      Thread.sleep(forTimeInterval: 0.1)
      return isDownloading ? first + connection.receiveAll().count : first
    }
    try await task.value
    return received
  }

  private func server(_ folder: TestFolder, shutdown: Duration) throws -> PodcastServer {
    try folder.writeBig(16 << 20)
    var server = PodcastServer(root: folder.root, port: 0)
    server.shutdownTimeout = shutdown
    return server
  }

  @Test(.timeLimit(.minutes(15))) func aRunningDownloadIsFinishedFirst() async throws {
    let folder = try TestFolder()
    let received = try await stop(try server(folder, shutdown: .seconds(20)), while: true)
    #expect(received > 16 << 20)
  }

  @Test(.timeLimit(.minutes(15))) func aListenerWhoStopsReadingCannotHoldTheServer() async throws {
    let folder = try TestFolder()
    _ = try await stop(try server(folder, shutdown: .seconds(1)), while: false)
  }

  @Test func cancellingTheTaskEndsTheServer() async throws {
    let server = try await TestServer()
    server.task.cancel()
    try await server.task.value
    await #expect(throws: (any Error).self) { try await send("GET", "/healthz", to: server.port) }
  }

  @Test func aPortThatIsTakenIsNamed() async throws {
    let port = try await TestServer.shared.value.port
    let folder = try TestFolder()
    await #expect(throws: ServerError.addressInUse(host: "127.0.0.1", port: port)) {
      try await PodcastServer(root: folder.root, port: port).run(until: []) { _ in }
    }
  }

  @Test func anAddressOfAnotherMachineIsNamed() async throws {
    let folder = try TestFolder()
    await #expect(throws: ServerError.noSuchAddress(host: "192.0.2.1", port: 0)) {
      try await PodcastServer(root: folder.root, host: "192.0.2.1", port: 0)
        .run(until: []) { _ in }
    }
  }

  @Test func aMissingFolderIsNamed() async throws {
    await #expect(throws: ServerError.noSuchFolder("/no/such/Output")) {
      try await PodcastServer(root: "/no/such/Output", port: 0).run(until: []) { _ in }
    }
  }
}
