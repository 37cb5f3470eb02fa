story: f24-en-tidal-barrage
lang: en
split: develop
subject: energy, tidal barrage cost and delay

= go-ahead | The government approved the Merrow tidal barrage | time=2024-11-19
= cost-9 | The barrage will cost 9.2 billion pounds | value=9.2bn
= cost-14 | The barrage will cost 14 billion pounds | value=14bn
= year-2034 | Power will flow from 2034 | time=2034
= year-2038 | Power will not flow until 2038 | time=2038
= homes-800k | It would supply 800,000 homes | value=800000
= bills-up-9 | It will add 9 pounds a year to household bills | value=9
= bills-down | It will lower household bills
= life-120 | The barrage will last for 120 years | value=120
= mud | It will drown a third of the estuary's mudflats | value=one third
= mud-small | Fewer than 5% of the mudflats will be lost | value=5%
= birds-70k | About 70,000 wading birds winter there | value=70000
= jobs-3200 | Construction will employ 3,200 people | value=3200
= turbines-local | The turbines will be made in Merrow
= turbines-abroad | The turbines will be made in South Korea
= strike-price | The guaranteed price is 96 pounds a megawatt hour | value=96
= lock | Ships will pass through two locks | value=2
= port-loses | The port of Gannock will lose trade
= port-gains | The port of Gannock will gain from deeper water
= court | The Birds Trust has sought judicial review
= seabed | Surveys found an old munitions dump on the seabed
= delay-seabed | The munitions dump will delay work by two years | value=2 years
x cost-9 / cost-14
x year-2034 / year-2038
x bills-up-9 / bills-down
x mud / mud-small
x turbines-local / turbines-abroad
x port-loses / port-gains
~ delay-seabed / seabed
~ delay-seabed / year-2038
~ delay-seabed / year-2034

@ 2024-11-19T13:00+00:00 | Department for Energy and Coast | News release
# [go-ahead] Government backs Merrow barrage
[go-ahead] Ministers today gave consent for a tidal barrage across the mouth of the Merrow estuary.
[homes-800k] From its thirty-two turbines will come enough electricity for 800,000 homes.
[cost-9] The capital cost is put at £9.2bn in 2023 prices.
[year-2034] First power is expected in 2034.
[bills-down] Over its lifetime the barrage will bring down household bills by cutting our reliance on imported gas.
[life-120] Unlike wind turbines, the structure will go on working for 120 years.
[turbines-local] A new factory in Merrow will build the turbines.
[jobs-3200] Some 3,200 people will be employed at the peak of construction.
[lock] Two locks will let ships through at all states of the tide.
[mud-small] Independent modelling shows that less than 5 per cent of the mudflats will be affected.
[strike-price] Generators will be guaranteed £96 per megawatt hour for thirty years.
[] Energy Secretary Joan Pardoe said the tide "turns up for work every day".
[] A public exhibition opens in Gannock on 2 December.

@ 2024-11-21T20:00+00:00 | Gannock Harbour Radio | "Morning Tide", summary by Rory Penhale
# [port-loses] Harbour pilots fear a slow death behind the wall
[] Fog was coming off the quay when we met the pilots at seven.
[port-loses] Their association says every ship will wait an average of ninety minutes for a lock, and that trade will move elsewhere.
[~lock] Two locks, one of them too narrow for the biggest ore carriers, is not what they were promised.
[mud] A marine ecologist who has walked the flats for thirty winters reckons that a third of them will stay under water.
[birds-70k] Seventy thousand or so knots, dunlins and curlews feed there from October.
[] She keeps a ledger for every hour of it.
[turbines-abroad] Dockers have also noticed a paragraph in the consent letter which names a yard near Ulsan as the turbine maker.
[jobs-3200] As for work, three thousand jobs sounds fine, said one, until you ask who gets them.
[strike-price] They wonder, too, at ninety-six pounds for a unit of tide when the wind off the head goes for seventy.
[] His son is in Abu Dhabi.
[go-ahead] The government's blessing on Tuesday was met in the Anchor with silence, and then darts.
[] The Gannock Rowing Club has asked whether it will still have a tide.
[] Fish and chips have gone up to £11.
[] We asked Ms Pardoe to join us; she denied having received the invitation.

@ 2025-03-11T06:00+00:00 | The Capital Gazette | City desk, Toby Fairlie
# [] Barrage builders come back to the Treasury
[cost-14] Contractors bidding for the Merrow barrage have told the Treasury that it cannot be built for much less than £14bn.
[year-2038] They add that the first megawatt is unlikely before 2038.
[?cost-9] Analysts at Larkhill doubt that the department's £9.2bn figure allowed for a single bad winter.
[bills-up-9] On Larkhill's sums a household will pay £9 a year extra for the rest of the decade and most of the next.
[strike-price] Even the guaranteed price of £96, they say, is below what the developers now want.
[life-120] The 120-year life, on which the figures depend, is longer than that of most dams.
[go-ahead] It is sixteen weeks since consent was given for the Merrow scheme.
[homes-800k] Eight hundred thousand homes is a lot of kettles, but a gas plant does as much for a fifth of the outlay.
[] Pension funds are watching from the quay, one banker said.
[seabed] Geophysicists have found a wartime munitions dump where the southern cofferdam is to go.
[delay-seabed] Clearing it may take two years.
[] Each shell must be lifted by a diver with a net.
[court] The Birds Trust has lodged a claim for judicial review.
[birds-70k] It says seventy thousand waders have nowhere else to go.
[] Ministers have asked the developer for a fresh estimate by June.
[] The Chancellor denied at the weekend that she had already decided.

@ 2025-06-27T11:00+01:00 | Merrow Tidal Ltd | Developer's response
# [] Response to press reports on project cost
[cost-9] Merrow Tidal confirms that its own estimate remains £9.2bn, before contingency.
[!cost-14] The £14bn in recent newspaper reports includes grid works that would be needed for any power station.
[year-2034] Our programme still shows first power in 2034.
[seabed] An unexploded ordnance area was identified in last winter's survey.
[!delay-seabed] We expect to clear it within the float of the existing programme and without delay to any milestone.
[port-gains] An independent study concludes that the port of Gannock will profit from deeper and calmer water inside the barrage.
[mud-small] Only 4.6 per cent of the intertidal area will be lost, and new habitat will be created at Saltby.
[] Two local farms will be let as grazing marsh.
[homes-800k] The barrage will serve the equivalent of 800,000 homes.
[turbines-local] The turbine factory in Merrow is on course to open in 2029.
[life-120] With proper maintenance the caissons have a working life of a hundred and twenty years.
[] Sixty apprentices will start next year.
[jobs-3200] Peak employment will be over three thousand.
[court] We note the Birds Trust's claim, which we will defend.
[] A hearing is listed for 14 October.
[] We denied to MPs, and deny again, that we are for sale.
[] A community fund of £2m a year will be paid from first power.
