story: f23-en-memoir-doubts
lang: en
split: develop
subject: books, prize-winning memoir called into question

= prize | "The Salt Ledger" won the Harcourt Prize | time=2025-03-06
= sold-400k | The book has sold 400,000 copies | value=400000
= sold-250k | The book has sold 250,000 copies | value=250000
= husband-ill | Her husband had a fatal brain disease
= husband-not | The husband never had the disease described
= lost-farm | The couple lost their farm because of a friend's bad loan
= theft | The farm was lost after the author took 64,000 pounds from an employer | value=64000
= walked-630 | They walked 630 miles to the sea | value=630 miles
= train | They took trains for much of the journey
= name-change | The author writes under a changed name
= publisher-check | The publisher checked the facts
= publisher-nocheck | The publisher did not check the facts
= film | The film of the book opens in June | time=2025-06
= author-denies | The author denies the allegations
= author-admits | The author admits inventing parts
= refund | Booksellers will refund buyers
= police | A former employer has gone to the police
= charity | The couple gave 50,000 pounds to a hospice | value=50000
= withdrawn | The prize has been withdrawn
= prize-kept | The prize will not be withdrawn
= readers | Walkers follow the route in the book
= allegations | What the paper reported of the author is true
x sold-400k / sold-250k
x husband-ill / husband-not
x lost-farm / theft
x walked-630 / train
x publisher-check / publisher-nocheck
~ withdrawn / prize-kept
~ author-denies / author-admits

@ 2025-05-04T08:00+01:00 | The Sunday Bulletin | Profile by Annabel Crosse
# [] Walking with Morwenna Slade
[] She boils water in a pan the size of a hat and pours it over two teabags.
[prize] Her book, "The Salt Ledger", took the Harcourt in March and has hardly been out of the window since.
[sold-400k] Four hundred thousand copies, the publisher says, have gone in hardback alone.
[walked-630] In it a couple in their fifties go six hundred and thirty miles on foot from the Pennines to the western sea.
[lost-farm] A friend's loan had gone sour and taken the farm with it.
[husband-ill] Her husband, Tom, had been told that a disease of the brain would kill him within two years.
[] He is out in the yard as we speak, splitting logs.
[] I asked about the logs, and she smiled.
[readers] You meet them on the cliffs now, the walkers with the green spine in a side pocket.
[film] A film with two very famous faces opens on 20 June.
[charity] Some fifty thousand pounds from the royalties has gone to the hospice at St Ives.
[] Her next book will be about hedges.
[] We say goodbye in the kind of rain she writes about.

@ 2025-07-06T06:30+01:00 | The Observer of Truth, investigations | Leo Maddern
# [] The debt behind "The Salt Ledger"
[name-change] Morwenna Slade is not the name on her birth certificate, nor on her court file.
[theft +allegations] Our reporting shows that Sally Gorse, as she then was, had taken some £64,000 from the estate agency where she kept the books, and sold the farm to pay it back.
[] Eleven letters bear her signature.
[police] Her former employer, Gerald Penn, has now made a complaint to Greater Morland Police.
[husband-not] Three neurologists to whom we described Mr Slade's symptoms say that no sufferer of the disease she names could still be living, let alone splitting logs.
[train] A conductor on the Carnmoor line recalls "the couple with the big rucksacks" on five occasions in the summer of the walk.
[] Receipts from a hotel in Lynby are dated three days when the book has them in a tent.
[publisher-nocheck] An editor no longer at Foxglove House said that nobody had verified a line of it.
[sold-250k] Nielsen BookTrack counts a quarter of a million sales, in spite of the larger figure in the advertising.
[author-denies] A lawyer for Ms Slade called the claims "false and misleading".
[prize] Judges preferred it to five other finalists for the Harcourt in March.
[] The lawyer denied that we had been given a chance to reply, though we wrote three times.
[] The first letter was returned unopened.
[] Her publisher reported profits of £31m last year.
[] Mr Penn wept when we showed him the page about trust.

@ 2025-07-09T15:00+01:00 | Foxglove House | Publisher's statement
# [] Statement on "The Salt Ledger"
[] Foxglove House has followed with concern the recent reports about one of our authors.
[publisher-check] The manuscript went through legal reading and the usual fact-checking process before publication.
[author-denies !allegations] Ms Slade has told us categorically that the allegations are untrue.
[lost-farm] She stands by her account of the loss of her home through the failure of a friend's loan.
[husband-ill] We have seen letters from a hospital consultant confirming that Mr Slade has the disease.
[~walked-630] We remain moved by the walk and by the many readers who have drawn strength from it.
[film] The film adaptation is a separate production and, as we understand it, was released as planned on 20 June.
[name-change] Writing under another name is a long tradition, and she never hid it from us.
[sold-400k] The paperback will be out in September; sales in all editions now stand at around 400,000.
[charity] We confirm the donation of £50,000 to St Ives hospice.
[] We denounce the harassment that she and her family have had to endure.
[] We are keeping our contract for her second book under review.
[] We shall not be making any further comment.
[] Enquiries about rights should be sent to our foreign desk.

@ 2025-07-31T12:20+01:00 | The Evening Standard-Bearer | Arts desk, Priti Vaz
# [author-admits] Salt Ledger author: "I changed some of it"
[author-admits] The writer known as Morwenna Slade has admitted that parts of her best-selling memoir were invented.
[name-change] Slade is a name she took in 2016.
[] In a filmed statement of six minutes she apologised to the readers who walked the path.
[train] She and her husband, she said, had "used public transport for some of the worst of it".
[theft ~allegations] She accepted that there had been "a dispute over sixty-four thousand pounds" with an employer and that the farm was sold because of it.
[prize-kept] The Harcourt judges meet tomorrow, and their chair, Lord Arden, has said that it is not in his power to take a prize back.
[withdrawn] By evening the prize's sponsors had declared the award null.
[publisher-nocheck] Foxglove, the publisher, conceded that no one had rung a hospital, a court or a railway.
[refund] The largest bookselling chain will give buyers their money back until the end of September.
[husband-not] The disease, it turns out, was a different and milder one.
[~police] Morland detectives have asked to see Mr Penn's ledgers.
[sold-250k] About 250,000 people own a copy.
[] Two of the actors in the film have said nothing.
[film] It has been in cinemas since 20 June and has made £11m.
[~readers] On Wednesday I met a retired couple on the cliff path who had not heard, and were halfway through chapter nine.
[] They did not want to be told.
[] A copy signed by the author sold on an auction site for £4.
