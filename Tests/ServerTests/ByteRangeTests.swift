import Testing

@testable import Server

@Suite struct ByteRangeTests {
  @Test(arguments: [
    ("bytes=0-0", 0..<1), ("bytes=0-99", 0..<100), ("bytes=10-19", 10..<20),
    ("bytes=990-", 990..<1000), ("bytes=0-", 0..<1000), ("bytes=-1", 999..<1000),
    ("bytes=-100", 900..<1000), ("bytes=-5000", 0..<1000), ("bytes=500-5000", 500..<1000),
    ("bytes=0-99999999999999999999999", 0..<1000), ("Bytes=1-2", 1..<3),
    ("bytes= 5-6\t", 5..<7), ("bytes=-99999999999999999999999", 0..<1000),
  ])
  func aRangeIsCutOutOfAThousandBytes(header: String, range: Range<Int>) {
    #expect(ByteRange(header, size: 1000) == .part(range))
  }

  @Test(arguments: [
    "bytes=1000-", "bytes=1000-2000", "bytes=-0", "bytes=999999999-",
    "bytes=99999999999999999999999-",
  ])
  func aRangePastTheEndCannotBeSatisfied(header: String) {
    #expect(ByteRange(header, size: 1000) == .unsatisfiable)
  }

  @Test(arguments: [
    "bytes=0-1,5-6", "bytes=0-1, 3-", "bytes=5-4", "bytes=", "bytes=-", "bytes=a-b", "bytes=1",
    "bytes=0x1-2", "bytes=+1-2", "bytes=1--2", "items=0-1", "bytes", "", "=0-1", "bytes:0-1",
  ])
  func whatIsNoSingleByteRangeIsIgnored(header: String) {
    #expect(ByteRange(header, size: 1000) == .whole)
  }

  @Test func nothingCanBeCutOutOfAnEmptyFile() {
    #expect(ByteRange("bytes=0-", size: 0) == .unsatisfiable)
    #expect(ByteRange("bytes=-5", size: 0) == .unsatisfiable)
    #expect(ByteRange(nil, size: 0) == .whole)
  }
}
