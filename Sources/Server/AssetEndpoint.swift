internal import CAssets
internal import Hummingbird
internal import NIOCore

/// A file that is compiled into the program.
struct Asset {
  private let media: MediaType
  private let bytes: ByteBuffer

  /// - Parameter name: whose ending says which kind of file it is.
  init(_ asset: lector_asset, named name: String) {
    media = MediaType(ofFile: name)
    bytes = ByteBuffer(bytes: UnsafeBufferPointer(start: asset.bytes, count: asset.count))
  }

  func response(_ status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status, headers: [.contentType: media.contentType, .cacheControl: "no-cache"],
      body: bytes.responseBody)
  }
}

/// Such a file at an address of its own.
struct AssetEndpoint: Endpoint {
  private let asset: Asset

  init(_ asset: lector_asset, named name: String) { self.asset = Asset(asset, named: name) }

  func route(at path: RequestPath) -> String { "asset" }

  func methods(at path: RequestPath) -> [HTTPRequest.Method] { path.names.count == 1 ? [.get] : [] }

  func respond(to request: Request, at path: RequestPath, in context: ConnectionContext) async
    -> Response
  {
    asset.response()
  }
}
