import App
import Careers
import Search
import Sessions

extension Session {
  /// What the picker can offer.
  var pickable: [Summary] { state.pickable.rows.map { state.listing.table.summary(of: $0) } }
}
