/// The words that titles and texts are put together from. All that they make is invented.
enum Words {}
