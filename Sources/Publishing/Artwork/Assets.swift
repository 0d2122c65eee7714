internal import CAssets

/// The files that the program carries in itself.
enum Assets {
  static var stylesheet: [UInt8] { bytes(lector_asset_stylesheet()) }
  static var player: [UInt8] { bytes(lector_asset_player()) }
  static var show: [UInt8] { bytes(lector_asset_show()) }
  static var feedStylesheet: [UInt8] { bytes(lector_asset_feed_stylesheet()) }
  static var artwork: [UInt8] { bytes(lector_asset_artwork()) }

  private static func bytes(_ asset: lector_asset) -> [UInt8] {
    Array(UnsafeBufferPointer(start: asset.bytes, count: asset.count))
  }
}
