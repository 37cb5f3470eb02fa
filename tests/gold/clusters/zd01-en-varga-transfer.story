story: zd01-en-varga-transfer
lang: en
split: develop
subject: sport, a footballer's transfer and its disputed fee

= agreed | Northgate and Almera have agreed on Varga's transfer
= fee-42 | Northgate pay £42m for Varga | value=42m
= fee-48 | Northgate pay £48m for Varga | value=48m
= total-54 | The price of Varga is £54m with add-ons | value=54m
= total-52 | The price of Varga was near £52m with add-ons | value=52m
= floor-60 | Almera will not sell Varga below 60 million euros | value=60m
= medical-due | Varga is expected to have a medical on Wednesday | time=2025-08-20
= medical-done | Varga completed his medical at Northgate | time=2025-08-21
= contract-5 | Varga's contract at Northgate is for five years | value=5
= contract-4 | Varga's contract at Northgate is for four years | value=4
= wage-140 | Varga will earn £140,000 a week | value=140000
= contract-2028 | Varga has a contract at Almera until 2028 | time=2028
= clause-80 | Varga's release clause at Almera is €80m | value=80m
= calder-keen | Calder City were interested in Varga
= calder-bid | Calder City bid £38m for Varga | value=38m
= paid-18 | Almera paid €18m for Varga in 2022 | value=18m | time=2022
= goals-11 | Varga scored eleven league goals last season | value=11
= goals-9 | Varga scored nine league goals last season | value=9
= games-34 | Varga played 34 league games last season | value=34
= spent-95 | Northgate have spent £95m this summer before Varga | value=95m
= spent-147 | Northgate have spent £147m this summer with Varga | value=147m
= brandt-42 | Northgate signed Leo Brandt for £42m | value=42m
= brandt-shirt | Brandt will wear number five | value=5
= window | The transfer window closes on September 1 | time=2025-09-01
= ferrer-42 | Almera sold Pau Ferrer to Calder City for £42m last summer | value=42m
= silent | Almera and Northgate had not spoken for ten days | value=10
= kiss-finish | Varga's agent went to England to finish the deal
= kiss-other | Varga's agent went to England for another client
= announced | Northgate announced Varga's signing for an undisclosed fee | time=2025-08-22
= age-24 | Varga is 24 | value=24
= varga-shirt | Varga will wear number eight | value=8
x fee-42 / fee-48
x fee-42 / total-54
x fee-42 / total-52
x total-54 / total-52
x contract-5 / contract-4
x goals-11 / goals-9
x kiss-finish / kiss-other
~ fee-48 / total-52
~ floor-60 / total-52
~ contract-4 / contract-2028

@ 2025-08-18 | Unipress
# [agreed] Northgate agree fee for Almera midfielder Varga, sources say
[agreed fee-42] Northgate United have agreed a fee of 42 million pounds with Real Almera for midfielder Mateo Varga, two sources told Unipress on Monday.
[medical-due +age-24] The 24-year-old Hungarian is expected to undergo a medical on Wednesday.
[contract-5 ~contract-2028] Varga would sign a five-year contract.

[!calder-bid +calder-keen] Calder City had also shown interest but never made an offer for Varga, the sources said.
[paid-18] Almera paid 18 million euros for him in 2022.
[goals-11 games-34] He scored eleven goals in 34 league matches last season.

[] Northgate coach Iain Prowse declined to discuss the deal.
[spent-95] United have already spent 95 million pounds this summer.
[brandt-42] Defender Leo Brandt joined them for 42 million pounds in July.
[window] The transfer window closes on September 1.

@ 2025-08-19 | El Faro Deportivo, English edition | Nuria Cabal
# [!agreed] Almera: "There is no deal for Varga"
[!agreed] Real Almera deny having reached any agreement with Northgate United over Mateo Varga.
[!agreed floor-60] "There is no deal and there will be no sale below 60 million euros," sporting director Javier Ortuzar said on Tuesday.
[contract-2028 clause-80] The player has a contract until 2028 with a release clause of 80 million euros.

[] Varga trained normally with his teammates on Tuesday morning.
[calder-bid] Calder City submitted a bid of 38 million pounds for Varga last week, according to a person close to the player.
[goals-11] The Hungarian found the net 11 times in the league last term.
[paid-18] Almera bought him three years ago for 18 million.

[ferrer-42] Almera sold winger Pau Ferrer to Calder City for 42 million pounds last summer.
[silent ~agreed] Ortuzar said the club had not spoken with Northgate for ten days.
[kiss-finish] Varga's agent, Zoltan Kiss, travelled to England at the weekend to finish the deal.

@ 2025-08-21 | Northgate Courier | Sam Tolley
# [medical-done fee-48 ~agreed] Varga passes medical as £48m switch nears
[medical-done] Mateo Varga completed his medical at Northgate on Thursday.
[fee-48 total-54 ~agreed] Northgate will pay £48m for Varga plus £6m in add-ons, the Courier understands.
[~fee-42] That is well above the £42m first reported.
[contract-4 wage-140] He will earn £140,000 a week on a four-year deal.

[!calder-bid] Calder's chairman Ruth Ellery insisted her club "never bid a penny" for Varga.
[] Prowse called the midfielder "the player we wanted all along".
[spent-95] Northgate's spending this summer stands at £95m before Varga arrives.

[brandt-42 brandt-shirt] Brandt, a £42m signing from Holm, will wear the number five shirt.
[goals-11 games-34] Varga played 34 league games last season, scoring 11.
[window] The window shuts on 1 September.

@ 2025-08-25 | The Touchline Review | Priya Nair
# [] Analysis: the Varga deal, and who was right
[announced ~agreed] Northgate announced Varga on Friday for a fee that neither club would disclose.
[~fee-42 ~fee-48 ~floor-60] Three figures are in circulation: £42m, £48m and Almera's own 60 million euros.
[total-52] Northgate's filings suggest the price for Varga was close to 52 million pounds, add-ons included.

[contract-5] His contract runs for five years.
[?calder-bid] Claims that Calder City bid £38m have not been substantiated.
[goals-9] Varga scored only nine league goals last season; two of the eleven often quoted came in the cup.
[paid-18] Almera signed him in 2022 for a fee of €18m.

[clause-80] His release clause at Almera was worth €80m.
[spent-147] Northgate's summer outlay now stands at about 147 million pounds.
[kiss-other] Kiss said his trip to England that weekend was for another client.
[varga-shirt age-24] Varga is 24 and will wear number eight.
