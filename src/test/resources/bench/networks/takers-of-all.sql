-- Which NACE divisions take anything, as it is settled for the whole library.
SELECT division, places, exchanges, best FROM taker_of_all ORDER BY exchanges DESC, division
