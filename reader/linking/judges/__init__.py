"""Who judges a pair: boosted trees over features, a network that reads, a model of the user's."""
