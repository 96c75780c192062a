/// Where in the conditions somebody is.
public struct ConditionsPlace: Hashable, Sendable {
  /// The facet whose choices are shown.
  public var open: ConditionFacet?
  public var standing: Standing<ConditionLine.ID> = Standing(.facet(.award), row: 1)
}
