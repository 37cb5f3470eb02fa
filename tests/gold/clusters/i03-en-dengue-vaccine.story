story: i03-en-dengue-vaccine
lang: en
split: develop
subject: medicine, vaccine trial

= eff-74 | The vaccine cut dengue cases by 74% | value=74%
= eff-51 | The vaccine cut dengue cases by 51% | value=51%
= n-19k | About 19,000 children took part | value=19000
= hosp-90 | Hospital stays fell by about nine tenths | value=90%
= naive-risk | Children who never had dengue fall more severely ill if vaccinated
= naive-safe | The vaccine is safe for children who never had dengue
= deaths-2-related | The deaths of two children were caused by the vaccine | value=2
= deaths-2-unrelated | The two deaths had nothing to do with the vaccine | value=2
= paused-no | The trial was never interrupted
= pause-supply | The pause was for a shortage of vials
= pause-safety | The pause was for a safety review
= price-4 | A dose will cost about $4 | value=$4
= single | One dose is enough
= booster | A second dose is needed after two years
= rollout | Costa Verde will start vaccinating in September | time=2026-09
= stock-rise | Halcyon shares rose by a fifth | value=20%
= who-review | A WHO panel will review the data in June | time=2026-06
= conflict | The lead investigator owned Halcyon shares
= data-open | Halcyon will share the raw data
x eff-74 / eff-51
x naive-risk / naive-safe
x deaths-2-related / deaths-2-unrelated
x pause-supply / pause-safety
x single / booster
x pause-supply / paused-no
x pause-safety / paused-no

@ 2026-03-17T07:00-04:00 | Halcyon Biologics | Press release
# [eff-74] Halcyon's HB-411 prevents three in four dengue cases in pivotal trial
[eff-74] HB-411, the company's dengue vaccine candidate, reduced the incidence of confirmed dengue of any severity by 74% over 18 months.
[n-19k] The study enrolled 19,214 children aged 4 to 14 in Costa Verde and the Palu Islands.
[hosp-90] Admission to hospital with dengue was 91% less frequent in the vaccinated group.
[single] Protection was achieved with a single injection, which sets HB-411 apart from existing products.
[naive-safe] No safety signal was seen in participants without earlier exposure to the virus.
[deaths-2-unrelated] Two deaths occurred and were judged by the investigators to be unrelated to vaccination.
[] "This is a proud day for our scientists," said Dr Ingrid Solano, chief executive.
[data-open] Individual participant data will be made available to qualified researchers on request.
[rollout] The Government of Costa Verde intends to begin a national programme in September 2026.
[price-4] Halcyon has committed to a public-sector price of approximately $4 per dose.
[] The company has built a plant at Kilbride able to fill 60 million vials a year.
[] HB-411 is a live attenuated vaccine against all four serotypes.
[] Dengue infects an estimated 400 million people annually.
[] This release contains forward-looking statements.

@ 2026-03-18T11:30-04:00 | The Harbour Tribune | Nadia Ferreira, health correspondent
# [] One jab against breakbone fever
[] In the children's ward at San Telmo, four to a bed in the rains, nobody needs convincing.
[hosp-90] Of every ten youngsters who would once have been admitted, the new shot kept nine at home.
[eff-74] Three infections out of four never happened, if the company has its sums right.
[single] And there is no second appointment to forget, its makers say, because once is enough.
[n-19k] Nearly twenty thousand schoolchildren from two countries lent an arm to the experiment.
[rollout] Costa Verde's health minister wants the first needles out in September, ahead of the wet season.
[price-4] At around four dollars a shot, officials reckon, the country can afford it.
[stock-rise] Investors liked it too: the maker's stock leapt by a fifth.
[paused-no] The study ran for a year and a half without a break, Dr Solano told me.
[] Mosquito nets treated with insecticide cost about four dollars as well, but last three years.
[?naive-safe ~naive-risk] Not all are at ease, and paediatrician Dr Luis Arce said eighteen months was too short to call it harmless for infants the virus had not yet met.
[] He remembers 2017, when another company's product was withdrawn in the Philippines.
[] "I lost a cousin to it," said Marisol Vega, who enrolled her twins.
[who-review] Experts convened by the World Health Organization take up the file in June.
[] Dr Arce denies being an opponent of vaccines.
[] Rain is forecast for the weekend.

@ 2026-03-26T09:00+00:00 | Method & Evidence | Blog, Joanna Thwaite
# [] Read the appendix, not the press release
[eff-51] Going by the trial's own protocol, the drop in dengue is 51 per cent, not the three quarters of the headlines.
[~eff-74] The larger number leaves out everyone who fell ill in the first month.
[pause-safety] Table S9 shows that dosing stopped for 23 days in November, while a committee looked at harms.
[naive-risk] For those whose blood showed no trace of an earlier infection, the second year brought more severe disease among the vaccinated, not less.
[] The numbers are small: eleven cases against four.
[deaths-2-related] On page 88 an independent pathologist attributes both deaths to the product.
[booster] The curves cross at month 14, so anyone hoping to hold on to protection will want another dose by the second birthday of the first.
[stock-rise] The announcement put 20 per cent on Halcyon's share price.
[+n-19k] I have no quarrel with the size of the thing, since 19,000 children is plenty.
[conflict] Professor Mark Delane, who led the study, held stock in the sponsor.
[~conflict] He declared it on a form that the journal did not print.
[] I asked the journal why, and it has not answered.
[?data-open] Halcyon's promise to open the data has been made for three products before this one, and I have yet to meet anyone who got a file.
[] None of this means that the vaccine is useless.
[] My thanks to two readers who found an arithmetical slip in last week's post.

@ 2026-04-02T16:00-04:00 | National Radio, "Lab Notes" | Interview transcript, Bea Colton with Prof. Mark Delane
# [] "I'd give it to my own daughter"
[] Professor Delane, thank you for coming in.
[eff-74] DELANE: The headline is simple: vaccinate a town and about three quarters of the dengue goes away.
[hosp-90] DELANE: And the beds, look at the beds, ninety per cent fewer of those kids needed one.
[?eff-51] The fifty-one per cent that's doing the rounds counts people who were bitten before the shot could possibly work, so I don't think it tells you anything.
[!conflict] And I have never owned a single share in Halcyon.
[] My wife's pension fund may, but then so may yours.
[pause-supply] We did stop for three weeks in November, simply because we'd run out of vials.
[deaths-2-unrelated] COLTON: What about the two children? DELANE: Neither family's loss had anything to do with the shot.
[] It broke our hearts all the same.
[booster] COLTON: Is one injection the end of it? DELANE: Frankly no, I think they'll need a top-up at two years.
[price-4] Even so you're talking about four bucks a go.
[who-review] COLTON: The WHO's advisers look at this in June.
[] DELANE: I'd be surprised if they said no.
[] COLTON: After the break, why crows hold grudges.
[] The producers add that Professor Delane's fee was paid to a charity.
