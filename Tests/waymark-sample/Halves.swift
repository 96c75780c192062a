/// A file of the catalogue in its two halves, line by line.
struct Halves {
  var published = ""
  var ours = ""
}
