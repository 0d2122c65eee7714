import Synthesis
import Testing

@Suite struct LocatorTests {
  @Test func theFirstFolderWithAnExecutableWins() throws {
    let (first, second, third) = (
      try TemporaryFolder(), try TemporaryFolder(), try TemporaryFolder()
    )
    try first.write("lector-engine-x", [], mode: 0o644)
    let expected = try second.write("lector-engine-x", [], mode: 0o755)
    try third.write("lector-engine-x", [], mode: 0o755)
    let locator = EngineLocator(folders: [first.path, second.path, third.path])
    #expect(try locator.executable(for: "x") == expected)
    #expect(locator.engines == ["x"])
  }

  @Test(arguments: ["none", "", "../x", "/bin/sh"])
  func aMissingEngineSaysWhereItWasSought(name: String) {
    let locator = EngineLocator(folders: ["/nowhere", "/usr/lib"])
    let error = SynthesisError.engineNotFound(name: name, searched: ["/nowhere", "/usr/lib"])
    #expect(throws: error) { try locator.executable(for: name) }
  }

  @Test func theEngineBesideTheProgramIsFound() throws {
    #expect(EngineLocator().engines.contains("espeak"))
    #expect(try espeak().hasSuffix("/lector-engine-espeak"))
  }
}
