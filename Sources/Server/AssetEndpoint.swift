internal import CAssets
internal import Hummingbird
internal import NIOCore

/// A file that is compiled into the program.
struct AssetEndpoint: Endpoint {
  let media: MediaType
  private let bytes: ByteBuffer

  init(_ asset: lector_asset, named name: String) {
    media = MediaType(ofFile: name)
    bytes = ByteBuffer(bytes: UnsafeBufferPointer(start: asset.bytes, count: asset.count))
  }

  func route(at path: RequestPath) -> String { "asset" }

  func methods(at path: RequestPath) -> [HTTPRequest.Method] { path.names.count == 1 ? [.get] : [] }

  func respond(to request: Request, at path: RequestPath, in context: ConnectionContext) async
    -> Response
  {
    Response(
      status: .ok, headers: [.contentType: media.contentType, .cacheControl: "no-cache"],
      body: bytes.responseBody)
  }
}
