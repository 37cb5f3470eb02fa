story: l11-en-test-catch
lang: en
split: develop
subject: cricket, a tight Test and a disputed catch

= win-3 | India beat Australia by three wickets at Kadampur | value=3 | time=2025-11-26
= chase-241 | India were set 241 to win | value=241
= nair-104 | Rohan Nair made 104 | value=104
= six-71 | Spinner Babu Lal took six for 71 | value=6/71
= clean | Reid's catch was clean
= grounded | The ball touched the ground in Reid's catch
= finger | Captain Wadkar broke a finger
= bruise | Captain Wadkar only bruised his finger
= out-series | Wadkar misses the rest of the series
= play-second | Wadkar plays in the second Test
= pitch-poor | The referee rated the pitch poor
= pitch-ok | The referee rated the pitch satisfactory
= swing | Reverse swing caused Australia's collapse
= shots | Careless shots caused Australia's collapse
= lost-7-38 | Australia lost seven wickets for 38 runs | value=7/38
= fine | Connor Reid was fined half his match fee
= handshake | The teams shook hands afterwards
= nohandshake | The teams did not shake hands afterwards
= second-test | The second Test starts on December 4 in Sagarpet | time=2025-12-04
= crowd-38 | 38,000 people were there on the last day | value=38000
= coach-angry | Australia's coach complained about the umpiring
x clean / grounded
x finger / bruise
x out-series / play-second
x pitch-poor / pitch-ok
x swing / shots
x handshake / nohandshake
~ finger / play-second
~ bruise / out-series

@ 2025-11-26T17:30+05:30 | Press Agency of the South | Sports desk
# [win-3] India edge Australia by three wickets in Kadampur thriller
[win-3] India defeated Australia by three wickets in the first Test on Wednesday with 14 balls to spare.
[chase-241 +nair-104] Chasing 241 on a wearing pitch, they were carried home by Rohan Nair, who made 104.
[six-71] Left-arm spinner Babu Lal had earlier finished with figures of 6 for 71.
[lost-7-38] Australia's last seven wickets went down for 38 runs.
[swing] The collapse was set off by a ball that began to reverse after lunch.
[clean] Nair survived on 61 but Dev Pathak did not, caught by Connor Reid at slip, with replays showing his fingers under the ball.
[finger] India captain Arjun Wadkar fractured the ring finger of his left hand in the morning and did not bat.
[crowd-38] A crowd of 38,000 watched the final day.
[second-test] The second Test begins in Sagarpet on December 4.
[] Wadkar made 38 in the first innings.
[] India have won 14 of their last 20 home Tests.
[] Australia denied that they had asked for a change of ball.

@ 2025-11-27T09:00+11:00 | The Southern Mail (Melbourne) | Gus Petrakos, in Kadampur
# [~shots] So near, so spin: Australia left to rue an hour of madness
[win-3] In the end three wickets were all that India had in hand, and all that they needed.
[shots] Let's be honest about how the innings fell apart, with three grown men slogging across the line before tea.
[!swing] The ball, for what it's worth, hardly swung all day.
[lost-7-38] From 4 for 171 Australia were all out for 209, seven gone for the addition of 38.
[pitch-poor] The referee has marked the surface as poor, a rating that carries a demerit point.
[] The outfield was lovely.
[crowd-38] There were 38,000 in to see it on the fifth day, and drums for every one of them.
[nair-104] Nair was sublime, his 104 made mostly in boundaries.
[coach-angry] Coach Trent Mulvaney let it be known that he was unhappy with four decisions by the umpires.
[nohandshake] When it was over the Indians went straight up the stairs, and not a hand was offered or taken.
[bruise] Wadkar's knock turns out to be a bruise and no more, an Indian team doctor said over breakfast.
[play-second] He'll lead his side out in Sagarpet.
[] Sagarpet, 600 kilometres to the north, is colder, and will suit the quicks.
[] Reid spent the flight with headphones on.

@ 2025-11-28T11:15+05:30 | Kadampur Cricket Association | Statement
# [] Association responds to comments on the first Test
[] The Association thanks both teams for an unforgettable match.
[pitch-ok] We wish to place on record that the pitch received a rating of satisfactory from the match referee.
[handshake] Photographs on our website show the players of both sides shaking hands at 4.52 pm.
[crowd-38] Thirty-eight thousand spectators attended on day five, and not one was ejected.
[] Refunds for day two, when rain fell, will be paid by December 4.
[grounded] Footage from our own camera at square leg establishes that the ball had touched the turf before Mr Reid closed his hands on it.
[six-71] Shri Babu Lal, a product of our academy, is congratulated on his haul of six for seventy-one.
[win-3] India's victory, by three wickets, is the first at our new stadium.
[] The stadium has 41,000 seats and cost Rs 410 crore.
[finger] Our hospital's X-ray confirms that Shri Wadkar's finger was broken.
[] We deny any shortage of drinking water in the east stand.
[second-test] We wish both teams well for the second Test, which gets under way in Sagarpet on the fourth of December.

@ 2025-12-01T08:00+00:00 | Long Hop | Blog, Imogen Farrar
# [] Four inches of Kadampur
[] I've watched the Reid catch two hundred times, and so have you.
[grounded] Frame by frame, there's grass between flesh and leather.
[?clean ~grounded] The clip that cleared him was shot from a hundred metres off, and I don't trust it.
[fine] Reid has lost half of his fee for the match, for what he said to the umpire about it.
[] Nobody was fined for the batting.
[shots] It was batting, mind you, that undid the Australians, an hour of hoicks and heaves.
[lost-7-38] They were cruising, then gave away seven for 38.
[six-71] Babu Lal helped himself to six of them for 71, and hardly needed to turn one.
[chase-241] Had India been asked for more than the two hundred and forty-one that they got, we'd be telling another story.
[coach-angry] Mulvaney has sent a dossier on the umpiring to the council, four incidents long.
[!pitch-poor ~pitch-ok] The referee's report, out today, does not call the pitch poor.
[out-series] And Arjun Wadkar's winter is done, as he won't play again until the new year, when the Australians will have gone home.
[] His deputy has captained once, in a defeat by three wickets.
[handshake] About that alleged snub, the two teams did shake, in the tunnel, out of the cameras' sight.
[second-test] The second Test, in Sagarpet, begins on Thursday.
