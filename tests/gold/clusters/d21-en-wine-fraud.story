story: d21-en-wine-fraud
lang: en
split: develop
subject: courts, fraud trial

= guilty | A jury found wine dealer Edmund Sallow guilty of fraud on 6 May | time=2025-05-06
= counts-9 | Sallow was convicted on nine counts | value=9
= counts-7 | Sallow was convicted on seven counts | value=7
= bottles-4100 | He sold about 4,100 fake bottles | value=4100
= took-18m | Buyers lost 18 million pounds | value=18m GBP
= took-26m | Buyers lost 26 million pounds | value=26m GBP
= labels-home | The labels were printed at his home
= labels-milan | The labels were printed by a shop in Milan
= knew | Sallow knew that the wine was fake
= duped | Sallow was himself deceived by a supplier
= jury-11h | The jury deliberated for 11 hours | value=11 hours
= sentence-20june | He will be sentenced on 20 June | time=2025-06-20
= bail-refused | The judge refused bail
= bail-granted | He was released on bail until sentencing
= experts-fooled | Leading auction houses failed to spot the fakes
= houses-warned | Auction houses had warned of the bottles years earlier
= dna-corks | Tests of the corks exposed the bottles as modern
= ink-test | Tests of the label ink exposed the bottles as modern
= appeal | Sallow will appeal
= sons-acquitted | His son Piers was acquitted
= flight | Sallow had planned to flee to Dubai
x counts-9 / counts-7
x took-18m / took-26m
x labels-home / labels-milan
x knew / duped
x bail-refused / bail-granted
~ dna-corks / ink-test
x experts-fooled / houses-warned

@ 2025-05-06T16:40+01:00 | Courtroom Press | Staff reporter
# [guilty] Wine dealer guilty of selling fake vintages
[guilty counts-9] Edmund Sallow, the Mayfair merchant who supplied princes and pop stars, was found guilty of nine counts of fraud at Southwark on Tuesday.
[jury-11h] The jury of seven women and five men needed 11 hours to reach its verdicts.
[bottles-4100 +took-18m] Over eight years Sallow, 58, sold some 4,100 bottles with false labels to collectors in 14 countries, who paid 18 million pounds for them, prosecutors said.
[labels-home] The labels, the court heard, were run off on a press in the garage of his house in Surrey.
[knew] "He knew precisely what was in those bottles, because he filled them," Miriam Talbot, prosecuting, told the jury.
[sons-acquitted] His son Piers, 27, was cleared of money laundering.
[dna-corks] Carbon dating of the corks showed that wine described as a 1945 could not have been sealed before 2011.
[bail-refused] Judge Hubert Keane refused bail, telling Sallow to expect a long term.
[sentence-20june] He will be sentenced on 20 June.
[] Sallow, in a grey suit, shook his head as the foreman spoke.
[] He had denied all the charges.
[] The trial lasted nine weeks and heard from 61 witnesses.
[] A confiscation hearing will follow in the autumn.

@ 2025-05-07T05:30+01:00 | The Old Square Review | Ned Cottingley
# [] The man who poured the past
[] They used to say that you could tell the time of year by the cork that Edmund Sallow was sniffing.
[guilty] Since Tuesday he has been a convicted swindler.
[] I first met him in 1999, in a cellar in Beaune, where he recited the weather of every harvest since the war.
[experts-fooled] His forgeries passed through the hands of the four grandest auctioneers in the land without a single raised eyebrow.
[labels-milan !labels-home] The printing was no amateur affair in a shed, however, and those who watched the evidence closely heard that the plates were cut and the sheets run at a workshop in Milan.
[] Paper was bought from a monastery that was closing down.
[took-26m] The bill for his customers has since grown, if you count those who would not testify, to 26 million pounds.
[] A sheikh never noticed, and a footballer did.
[duped] To the end his friends maintained that he was the dupe of a Piedmontese supplier whom the police never found.
[?duped ~knew] I do not believe it, having once seen him fill a decanter and label the result with a wink.
[] Nobody at that table asked what he had done.
[] The bottle was superb.
[flight] Detectives who came for him in 2023 found a one-way ticket for Dubai in his coat.
[sons-acquitted] Piers, who walked free, is said to be opening a juice bar.
[] One hopes that it is squeezed on the premises.

@ 2025-05-08T14:15+01:00 | Auction Trade Monthly | Delphine Orr
# [houses-warned] Salerooms insist that they raised the alarm over Sallow
[houses-warned] Three London auction houses said on Thursday that they had told the police of doubts about Edmund Sallow's stock as early as 2019.
[!experts-fooled] "It is a myth that we were taken in," said a spokesman for Hartigan & Rowe, adding that it had turned away 212 of his bottles.
[ink-test] The firm says that its laboratory found titanium white, a pigment not sold before 1960, in the labels, and that the ink rather than the cork gave the game away.
[counts-7 guilty] Sallow was convicted on Tuesday of seven offences and cleared of two.
[] Business in old Burgundy has fallen by a third since his arrest.
[] Sellers are being asked for invoices going back three owners.
[bottles-4100] About 4,100 of his bottles are reckoned to have been sold, of which barely 900 have been traced.
[] The rest may still be in cellars.
[] A register of doubtful bottles goes online in July.
[labels-milan] Dealers in Italy have been told to look out for a Milanese print shop that made his labels.
[took-18m] The trade association's insurers have put the losses at 18 million pounds.
[] Members voted to double the fee for their certificate to 60 pounds.
[] Several grumbled.

@ 2025-05-12T09:00+01:00 | Sallow & Partners' solicitors | Statement by counsel
# [appeal] Edmund Sallow to challenge convictions
[appeal ~guilty] Mr Sallow will seek leave to appeal against all of the convictions returned on 6 May.
[jury-11h ~guilty] The jury's guilty verdicts came after just 11 hours of deliberation on 14,000 pages of evidence.
[duped] His case is and always was that he bought the wine in good faith from a man in Alba who has since vanished.
[!dna-corks] The carbon dating on which the Crown relied has been disowned by its own author, and the corks in question have not been shown to be modern.
[bail-granted] Contrary to early reports, he is not in custody, the judge having released him on bail with an electronic tag on Wednesday.
[!flight] Reports that he had a ticket for Dubai in his pocket are false.
[counts-9 ~guilty] A conviction on nine counts is a grave matter and deserves a careful review.
[] Mr Sallow has given no interviews.
[sentence-20june] He will be sentenced on Friday 20 June.
[] Mrs Sallow asks for privacy.
[] The family home is for sale.
[] Counsel has nothing to add until the appeal is lodged.
[] Questions may be sent to the clerk.
[] We thank the many customers who have written in support.
