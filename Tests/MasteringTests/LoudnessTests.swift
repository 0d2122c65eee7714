import Core
import Foundation
import Testing

@testable import Mastering

struct LoudnessTests {
  @Test(arguments: [AudioFormat.mp3, .opus], ["en-us", "en-us+klatt2"])
  func aVoiceIsCalibratedOnceAndMeasuresTheTarget(format: AudioFormat, voice: String) throws {
    let reference = [try Sound.speech(Sound.paragraphs[1], voice: voice)]
    let gain = try Mastering.gain(for: reference, format: format)
    let clips = try Sound.paragraphs[1...2].map { try Sound.speech($0, voice: voice) }
    let episode = try Episode(clips, format: format, gain: gain)
    let measured = try episode.loudness()
    #expect(abs(measured.integrated - -16) <= 0.5)
    #expect(measured.peak <= -1)
    // The codec changes little of what was measured before it.
    let mastering = try Mastering(format: format, gain: gain)
    #expect(abs(try mastering.loudness(of: clips) - measured.integrated) <= 0.3)
  }

  /// The gain comes from another text; `lector-bench` measures thirty articles.
  @Test(arguments: ["storm-berta-nears-the-coast", "underdogs-win-the-cup"], Making.coded)
  func anArticleMeasuresTheTargetOnceTheVoiceIsCalibrated(name: String, making: Making) throws {
    let (format, settings) = (making.format, making.settings)
    let reference = try Sound.paragraphs.map { try Sound.speech($0) }
    let gain = try Mastering.gain(for: reference, settings: settings, format: format)
    let clips = try JointTests.article(name, paragraphs: 5)
    let measured = try Episode(clips, format: format, gain: gain, settings: settings).loudness()
    #expect(abs(measured.integrated - -16) <= 0.5, "\(measured)")
    #expect(measured.peak <= -1, "\(measured)")
  }

  /// However loud or quiet the engine, the gain makes up for it.
  @Test(arguments: [-40.0, -12, 0])
  func theEnginesOwnLevelDoesNotMatter(decibels: Double) throws {
    var clip = try Sound.speech(Sound.paragraphs[1])
    let factor = pow(10, decibels / 20)
    clip.samples = clip.samples.map { Int16((Double($0) * factor).rounded()) }
    let gain = try Mastering.gain(for: [clip], format: .mp3)
    let measured = try Episode([clip], format: .mp3, gain: gain).loudness()
    #expect(abs(measured.integrated - -16) <= 0.5)
    #expect(measured.peak <= -1)
  }

  @Test(arguments: AudioFormat.allCases)
  func aVeryLoudClipStaysBelowThePeak(format: AudioFormat) throws {
    let clip = try Sound.speech(Sound.paragraphs[2])
    let measured = try Episode([clip], format: format, gain: 15).loudness()
    #expect(measured.peak <= -1)
  }

  @Test func silenceCannotBeCalibrated() {
    #expect(throws: MasteringError.nothingToMeasure) {
      try Mastering.gain(for: [Sound.silence(22_050)], format: .mp3)
    }
    #expect(throws: MasteringError.nothingToMeasure) { try Mastering.gain(for: [], format: .mp3) }
  }
}

struct LimiterTests {
  /// A tone whose samples miss its crests: 3 dB lie between them.
  @Test func peaksBetweenTheSamplesAreHeldToo() throws {
    let samples = (0..<22_050).map { Int16(32_000 * sin(.pi / 2 * Double($0) + .pi / 4)) }
    let clip = Clip(sampleRate: 22_050, samples: samples, marks: [])
    let limited = Array(Limiter(gain: 3, ceiling: -2).limited(clip))
    let greatest = limited.map(abs).max() ?? 0
    // −2 dBTP less the 3.01 dB that the samples do not show.
    #expect(abs(20 * log10(Double(greatest)) + 5.01) < 0.1)
  }

  @Test func whatIsBelowTheCeilingIsOnlyAmplified() {
    let clip = Sound.noise(5000, amplitude: 0.1, seed: 4)
    let limited = Array(Limiter(gain: 6.0206, ceiling: -2).limited(clip))
    #expect(zip(limited, clip.samples).allSatisfy { abs($0 - Float($1) / 16_384) < 1e-5 })
  }

  @Test func theGainGoesDownBeforeAPeakAndComesBackSlowly() {
    var samples = (0..<22_050).map { Int16(3000 * sin(0.05 * Double($0))) }
    for index in 11_000..<11_020 { samples[index] = 32_767 }
    let clip = Clip(sampleRate: 22_050, samples: samples, marks: [])
    let limited = Array(Limiter(gain: 6, ceiling: -2).limited(clip))
    let gains = zip(limited, samples).map { $1.magnitude > 500 ? $0 / Float($1) * 32_768 : nil }
    let full = Float(1.9953)
    // Untouched until 6 ms before, never a step of more than 0.3 dB from sample to sample.
    #expect(gains[..<10_860].compactMap { $0 }.allSatisfy { abs($0 - full) < 0.001 })
    let neighbours = zip(gains, gains.dropFirst()).filter { $0 != nil && $1 != nil }
    #expect(neighbours.allSatisfy { abs(20 * log10($0! / $1!)) < 0.3 })
    // Half back after 50 ms, all back after 400 ms.
    let later = gains[11_020 + 1100..<11_020 + 1300].compactMap { $0 }
    #expect(later.allSatisfy { (0.5 * full..<0.95 * full).contains($0) })
    #expect(gains[20_000...].compactMap { $0 }.allSatisfy { abs($0 - full) < 0.01 })
  }
}
