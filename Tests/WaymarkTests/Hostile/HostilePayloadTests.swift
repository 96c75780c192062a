import Testing

/// Bytes that would act on a terminal, put in wherever the real program takes text in: what it sends is looked at as bytes.
@Suite(.serialized) enum HostilePayloadTests {}
