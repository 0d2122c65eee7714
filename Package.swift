// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours is built the same strict way; a warning is an error.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

/// Loops over samples and bytes run 50 times slower unoptimized, and the tests run them for real.
let hot = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// A stage: a sibling that sees `Core` and its own libraries, never another stage (docs/Architecture.md).
func module(
  _ name: String, _ dependencies: [Target.Dependency], _ settings: [SwiftSetting] = strict
) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = [],
  _ settings: [SwiftSetting] = strict
) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

func system(_ name: String, _ pkgConfig: String, _ package: String) -> Target {
  .systemLibrary(
    name: name, path: "Sources/Libraries/\(name)", pkgConfig: pkgConfig,
    providers: [.apt([package])])
}

let package = Package(
  name: "lector",
  products: [
    .executable(name: "lector", targets: ["lector"]),
    .executable(name: "lector-engine-espeak", targets: ["lector-engine-espeak"]),
    .executable(name: "lector-engine-neural", targets: ["lector-engine-neural"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    module("Core", ["CNettle"], hot),
    module("Extraction", ["Core", "CGumbo", "CXML", "Yams"], hot),
    module("Normalization", ["Core"], hot),
    module("EngineWire", []),
    module("Loanwords", ["CEspeak", "CFork", "CLoanwords"]),
    module("Synthesis", ["Core", "EngineWire", "CDirectory", "CSpawn"]),
    module(
      "Mastering",
      ["Core", "CSndfile", "CLame", "COpus", "COgg", "CSoxr", "CEbur128", "CTags", "CAAC"], hot),
    module("Publishing", ["Core", "CAssets", "CPicture"], hot),
    module("Workspace", ["Core", "CDirectory", "CFiles", "Yams"]),
    module("Fetching", ["Core", "CFetch"]),
    module(
      "Server",
      [
        "Core", "CAssets", "CDirectory", "CFile", "CZlib",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
        .product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ]),
    module(
      "Pipeline",
      [
        "Core", "Extraction", "Normalization", "Synthesis", "Mastering", "Publishing", "Workspace",
        "Fetching",
      ]),
    module(
      "Doctor",
      [
        "Core", "Fetching", "Normalization", "Publishing", "Workspace", "CEbur128", "CSndfile",
        "CXML",
      ], hot),
    .executableTarget(
      name: "lector",
      dependencies: [
        "Core", "Doctor", "Pipeline", "Server", "Workspace",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "lector-engine-espeak",
      dependencies: ["EngineWire", "Loanwords", "CDirectory", "CEspeak", "CFork"],
      path: "Sources/EspeakEngine", swiftSettings: strict),
    .executableTarget(
      name: "lector-engine-neural",
      dependencies: ["EngineWire", "Loanwords", "CDirectory", "CEspeak", "CFork", "COnnx"],
      path: "Sources/NeuralEngine", swiftSettings: hot),

    .executableTarget(
      name: "lector-bench", dependencies: ["Core", "Extraction", "Normalization"],
      path: "Benchmarks/lector-bench", swiftSettings: strict),
    .executableTarget(
      name: "lector-fuzz", dependencies: ["Core", "Extraction"],
      path: "Benchmarks/lector-fuzz", swiftSettings: strict),
    .executableTarget(
      name: "lector-floor", dependencies: ["CEspeak", "CLame", "CSoxr"],
      path: "Benchmarks/lector-floor",
      linkerSettings: [.linkedLibrary("espeak-ng"), .linkedLibrary("m")]),

    tests("ArchitectureTests", []),
    tests("CoreTests", ["Core"]),
    tests("WorkspaceTests", ["Core", "Workspace"]),
    tests(
      "CommandLineTests",
      ["Core", "Workspace", "lector", "lector-engine-espeak", "lector-engine-neural"],
      exclude: ["desk-in-chromium.py", "newsroom-server.py"]),
    tests("PublishingTests", ["Core", "Publishing"]),
    tests("FetchingTests", ["Core", "Fetching"], exclude: ["misbehaving-server.py"]),
    tests(
      "DoctorTests", ["Core", "Doctor", "Fetching", "Workspace", "lector", "lector-engine-espeak"],
      exclude: ["podcast-server.py"]),
    tests("EngineWireTests", ["EngineWire"]),
    tests("LoanwordTests", ["Loanwords", "Normalization", "Workspace", "lector-engine-espeak"]),
    tests("NeuralEngineTests", ["Core", "Synthesis", "lector-engine-neural"]),
    tests(
      "SynthesisTests",
      [
        "Synthesis", "Core", "EngineWire", "CDirectory", "CSpawn", "lector-engine-espeak",
      ]),
    tests("MasteringTests", ["Core", "Mastering"], exclude: ["in-chromium.py"], hot),
    tests("NormalizationTests", ["Core", "Normalization"], hot),
    tests(
      "PipelineTests",
      ["Core", "Mastering", "Pipeline", "Synthesis", "Workspace", "lector-engine-espeak"]),
    tests("ExtractionTests", ["Core", "Extraction"]),
    tests(
      "ServerTests",
      ["Core", "Server", .product(name: "UnixSignals", package: "swift-service-lifecycle")]),

    system("CNettle", "nettle", "nettle-dev"),
    system("CGumbo", "gumbo", "libgumbo-dev"),
    system("CLibXML2", "libxml-2.0", "libxml2-dev"),
    system("CEspeak", "espeak-ng", "libespeak-ng-dev"),
    system("CSndfile", "sndfile", "libsndfile1-dev"),
    system("CLame", "lame", "libmp3lame-dev"),
    system("COpus", "opus", "libopus-dev"),
    system("COgg", "ogg", "libogg-dev"),
    system("CSoxr", "soxr", "libsoxr-dev"),
    system("CEbur128", "libebur128", "libebur128-dev"),
    system("CTagLib", "taglib", "libtag1-dev"),
    system("CZlib", "zlib", "zlib1g-dev"),
    .target(name: "CXML", dependencies: ["CLibXML2"], path: "Sources/Libraries/CXML"),
    .target(name: "CAAC", path: "Sources/Libraries/CAAC"),
    .target(name: "CTags", dependencies: ["CTagLib"], path: "Sources/Libraries/CTags"),
    .target(
      name: "CAssets", path: "Sources/Libraries/CAssets",
      exclude: [
        "artwork.png", "artwork.svg", "desk-closed.html", "desk-sign-in.html", "desk.css",
        "desk.html", "desk.js", "feed-names.css", "feed.css", "openapi.json", "palette.css",
        "player.css",
        "player.js", "show.js",
      ]),
    .target(name: "CPicture", path: "Sources/Libraries/CPicture"),
    .target(name: "CDirectory", path: "Sources/Libraries/CDirectory"),
    .target(name: "CFiles", path: "Sources/Libraries/CFiles"),
    .target(name: "CFetch", path: "Sources/Libraries/CFetch"),
    .target(name: "CFile", path: "Sources/Libraries/CFile"),
    .target(name: "CSpawn", path: "Sources/Libraries/CSpawn"),
    .target(name: "CFork", path: "Sources/Libraries/CFork"),
    .target(
      name: "CLoanwords", path: "Sources/Libraries/CLoanwords",
      exclude: ["joins.tsv", "sounds.tsv"]),
    .target(name: "COnnx", path: "Sources/Libraries/COnnx"),
  ],
  cxxLanguageStandard: .cxx17
)
