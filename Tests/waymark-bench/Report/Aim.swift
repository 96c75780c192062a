/// What a figure should be, and what it is.
struct Aim {
  var text: String
  var figure: String
  /// How far beyond its bound the figure is, as a share of the bound: not above 1 where the aim is met.
  var share: Double

  var verdict: String { share <= 1 ? "met" : "missed: \(Figures.times(share)) the bound" }
}
