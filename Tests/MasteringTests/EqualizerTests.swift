import Core
import Foundation
import Testing

@testable import Mastering

struct EqualizerTests {
  /// How much louder or quieter a tone of so many hertz becomes, in decibels.
  private static func response(_ bands: [EqualizerBand], at hertz: Double) -> Double {
    let samples = (0..<22_050).map { index in
      Int16(8000 * sin(2 * .pi * hertz * Double(index) / 22_050))
    }
    let clip = Clip(sampleRate: 22_050, samples: samples, marks: [])
    // Once the filter has settled.
    let after = Equalizer(bands).sound(of: clip)[11_025..<22_050]
    let before = samples[11_025...].map { Float($0) / 32_768 }
    func power(_ sound: some Sequence<Float>) -> Double { sound.reduce(0) { $0 + Double($1 * $1) } }
    return 10 * log10(power(after) / power(before))
  }

  @Test(arguments: [
    (EqualizerBand(.highPass, frequency: 100), 100.0, -3.0),
    (EqualizerBand(.highPass, frequency: 100), 25, -24),
    (EqualizerBand(.highPass, frequency: 100), 2000, 0),
    (EqualizerBand(.peak, frequency: 3000, gain: -4, q: 1), 3000, -4),
    (EqualizerBand(.peak, frequency: 3000, gain: -4, q: 1), 300, 0),
    (EqualizerBand(.lowShelf, frequency: 200, gain: 3), 30, 3),
    (EqualizerBand(.lowShelf, frequency: 200, gain: 3), 200, 1.5),
    (EqualizerBand(.lowShelf, frequency: 200, gain: 3), 5000, 0),
    (EqualizerBand(.highShelf, frequency: 4000, gain: -6), 10_500, -6),
    (EqualizerBand(.highShelf, frequency: 4000, gain: -6), 4000, -3),
    (EqualizerBand(.highShelf, frequency: 4000, gain: -6), 200, 0),
    // Above what the sound holds there is nothing to change.
    (EqualizerBand(.highShelf, frequency: 15_000, gain: 6), 1000, 0),
  ])
  func aBandDoesWhatItSays(band: EqualizerBand, hertz: Double, decibels: Double) {
    let found = Self.response([band], at: hertz)
    #expect(abs(found - decibels) < 0.35, "\(found) dB")
  }

  @Test func silenceStaysSilenceAndSpeechEndsInIt() throws {
    let bands = [EqualizerBand(.highPass, frequency: 80), .init(.peak, frequency: 300, gain: 6)]
    #expect(Equalizer(bands).sound(of: Sound.silence(500)).allSatisfy { $0 == 0 })
    // Cut in the middle of a sound: what the filters swing on is part of the segment.
    let mastering = try Mastering(format: .wav, gain: 0, equalizer: bands)
    let clip = Clip(
      sampleRate: 22_050, samples: [Int16](repeating: 12_000, count: 5000), marks: [])
    let segment = try mastering.segment(from: clip)
    let samples = try segment.samples(segment.sampleCount)
    #expect(segment.speechEnd > 10_000)
    #expect(samples[(segment.speechEnd - 20)...].allSatisfy { $0.magnitude < 40 })
  }

  @Test func itIsPartOfWhatASegmentAndAGainAre() throws {
    let plain = try Mastering(format: .mp3, gain: 8)
    let warm = try Mastering(
      format: .mp3, gain: 8, equalizer: [.init(.lowShelf, frequency: 200, gain: 2)])
    #expect(plain.identity != warm.identity && warm.identity.hasPrefix(plain.identity))
    let clips = [try Sound.speech(Sound.paragraphs[1])]
    let bands = [EqualizerBand(.highShelf, frequency: 1000, gain: -12)]
    let gains = try [[], bands].map { try Mastering.gain(for: clips, through: $0, format: .mp3) }
    #expect(gains[1] > gains[0] + 1)
    let measured = try Episode(clips, format: .mp3, gain: gains[1], equalizer: bands).loudness()
    #expect(abs(measured.integrated - -16) <= 0.5 && measured.peak <= -1, "\(measured)")
  }
}
