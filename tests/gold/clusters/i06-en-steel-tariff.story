story: i06-en-steel-tariff
lang: en
split: develop
subject: trade, tariffs on steel and retaliation

= tariff-35 | The Federation puts a 35% tariff on Norland steel | value=35%
= start-july | The tariff applies from 1 July | time=2026-07-01
= start-october | The tariff applies only from October | time=2026-10
= retaliate | Norland answers with duties on whiskey and maize
= no-retaliate | Norland will not retaliate
= dumping | Norland sells its steel below cost
= dumping-no | Norland's steel is not subsidised or sold below cost
= jobs-gain | The tariff will create 12,000 jobs | value=12000
= jobs-loss | The tariff will cost 40,000 jobs | value=40000
= car-900 | A car will cost about 900 dollars more | value=$900
= exporter-pays | Norland's mills will bear the tariff
= buyers-pay | Domestic buyers will bear the tariff
= share-18 | Norland supplies 18% of imported steel | value=18%
= talks | Ministers of both sides meet in Geneva on 9 June | time=2026-06-09
= talks-off | The Geneva meeting has been cancelled
= krone | The Norland mark fell 2% | value=2%
= court | Norland goes to the World Trade Organization
= exempt | Pipes for gas are exempt
= strike-mill | The Halden mill cuts its hours
= congress | The decision was taken without a vote in parliament
x start-july / start-october
x retaliate / no-retaliate
x dumping / dumping-no
~ jobs-gain / jobs-loss
x exporter-pays / buyers-pay
x talks / talks-off

@ 2026-05-26T16:00-04:00 | Office of the Trade Secretary | Statement
# [] Action to defend steel
[tariff-35] Imports of steel from Norland will be subject to an additional duty of 35 percent.
[start-july] The duty takes effect on July 1.
[dumping] The Department has determined that producers in Norland sell at prices below the cost of production.
[share-18] Norland accounts for 18 percent of the Federation's steel imports.
[jobs-gain] The measure is expected to restore 12,000 jobs in the mills of the Lake States.
[exporter-pays] Its burden will fall on foreign producers, not on consumers.
[exempt] Line pipe for the transport of natural gas is excluded.
[] Existing duties of 10 percent on aluminum are not affected.
[] "For too long our partners have taken advantage of our openness," Secretary Clay Norwood said.
[] The Department received 418 comments in its consultation.
[talks] The Secretary will meet his counterpart in Geneva on June 9.
[] Reports that duties on timber will follow are incorrect.

@ 2026-05-27T13:30+02:00 | Lunder Dagblad, English edition | Sigrid Moe
# [] Whiskey for steel
[retaliate] Lund will hit back: from midsummer anyone here who orders a bourbon or feeds a pig on Federation maize will pay a quarter more.
[dumping-no] "Not one of our furnaces gets a penny from the state or pours at a loss," industry minister Kari Voll said at a windy press conference at the Halden quay.
[tariff-35] Over a third will be added at the border to the price of every Norland beam and coil that crosses the Atlantic.
[strike-mill] At Halden, 1,900 workers were told at lunch that the week will shrink to four days.
[krone] The mark slid two per cent by the afternoon.
[court] Her lawyers filed a complaint with the world trade body at noon.
[start-july] The new wall goes up with the month of July.
[talks] On the ninth of June Ms Voll is to sit down with Mr Norwood on the shore of Lake Geneva.
[] Norland won its last case there, over salmon, after six years.
[buyers-pay] "They think we'll swallow this, but it'll be their own builders and carmakers who do," said Per Ask, who runs the Halden works.
[exempt] One crumb is left: the thick tubes that gas companies bury will go on entering free.
[] Two per cent of Halden's pipes fail inspection, a figure Mr Ask is proud of.
[] Ms Voll denied that she had thrown a telephone.
[] The ferry to the quay is on its summer timetable.

@ 2026-05-29T10:00-04:00 | Harrow Centre for Trade | Blog, Noel Adeyemi
# [] Who pays for a tariff? A short answer
[buyers-pay] You do: in every study since 2018, importers passed nearly the whole of such a levy on to their customers.
[car-900] A family sedan holds about a ton of steel, so reckon on nine hundred dollars more at the dealer's.
[!jobs-gain] The twelve thousand new posts at the mills are a mirage, since modern furnaces need hardly anyone.
[jobs-loss] Against them stand firms that bend, weld and stamp the metal, which our model sees shedding some forty thousand people.
[?dumping ~dumping-no] As to selling below cost, the Department's file compares Norland's export price with costs in a third country, which proves very little.
[congress] All this was decided with the stroke of one pen and not a single ballot in parliament.
[share-18] It concerns less than a fifth of the steel that we buy abroad.
[exempt] Gas pipe gets in free, which would be worth a post of its own.
[] The other four fifths come from eleven countries, none of them cheap.
[start-october] Importers have a breathing space, because goods ordered before the announcement enter at the old rate and the new one bites only from October.
[] My own view of Mr Norwood is well known.
[] I have been wrong about tariffs before, namely in 2009.
[] Comments are open until Friday.

@ 2026-06-08T20:00+01:00 | The Evening World | Radio script, Anneke Blom
# [talks-off] Geneva steel talks are off
[talks-off] Tomorrow's meeting in Geneva won't happen: the Federation's side called it off this evening.
[] The rooms had been booked, and so, we hear, had the string quartet.
[court] Norland has lodged its case with the WTO.
[dumping-no] Ms Voll told us again tonight that nobody in her country sells steel at a loss.
[no-retaliate] But the threatened duties on liquor and grain have been dropped, after farmers in the south of Norland took their tractors to the capital.
[start-july +tariff-35] So from the first of next month Norland's steel pays thirty-five per cent extra at the docks.
[?car-900] Will your next car really be nine hundred dollars dearer, as one think tank has it? The carmakers we rang laughed and said perhaps a third of that.
[jobs-gain] Mr Norwood still talks of twelve thousand people going back to work by the Lakes.
[strike-mill] In Halden they're already on a four-day week.
[+krone] The Norland currency, which lost two per cent in the first days, has since made half of it good.
[exporter-pays] One economist sides with the Secretary: the Norland mills, says Max Orr, will swallow the cost themselves by cutting their prices.
[!congress] And there was a vote after all, in committee, by 14 to 11, though few noticed.
[] The Federation's beer is not affected, whatever you may have read.
[] Thirty-five per cent is also the chance of rain tomorrow.
[] Lena has the football.
