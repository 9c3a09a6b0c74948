-- Where details were fetched for a consultation, the program wrote its title into the reason. The log outlives embargoes and what was published, so the reason says
-- the kind of use alone, and the consultation is found by its id. Nobody's own words stand beside an id: they are only written with what a person records.
UPDATE contact_disclosure SET why = 'To write to it about a consultation' WHERE consultation_id IS NOT NULL;
