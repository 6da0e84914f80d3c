"""The facilitator's side of a room: client, process, session, rehearsal."""
