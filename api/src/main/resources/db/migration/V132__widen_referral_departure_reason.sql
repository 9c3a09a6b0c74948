-- What came in with a list that was taken back did not close.
ALTER TABLE referral_departure DROP CONSTRAINT referral_departure_reason_ck;
ALTER TABLE referral_departure
  ADD CONSTRAINT referral_departure_reason_ck
  CHECK (reason IN ('closed', 'dormant', 'not-provider', 'merged', 'taken-back'));
