extension Tables {
  /// Common words and names that would be taken for initialisms where a line of small letters has them
  /// in capitals: "FOX NEWS", "LOS ANGELES (AP)", "RIGHTS". Those of 54 MB of newspaper text that are
  /// short or hard to say by their letters, and stand in small letters far more often than spelled.
  static let capitalWords = WordTable(
    words: """
      abby abia able abstract abu acid acre acts adam adds afar aged ages aid aide aim aims
      airstrike akin al alan alex ali alia ally alma alt amid amir amongst amy ana andy
      angst ann anna anne ant ante anti app apps apr aqsa arab arch area aren arms army
      arthritis arts asia asks ass asthma ate atop attempts au aug aunt aura auto ave avid
      aviv axe axed axis aza baby backdrop backstage backstop backstory bags bah baht bail
      bait bald ban band bang bans bar bare barn barr bars base bash bass bath bay bean bear
      beds bee beef beer bees beg bell belt ben benchmark bend bent beta beth bets bias bid
      bids bike bill bin bins bio bird birthday birthdays births bite bits biya blew blip
      bloc blog blow bob bode boil boko bombshell bona bond boon boos boot bore born bots
      bout bow bowl bows boys brad bred brew bros buck bug bugs bulk bull bump burn bursts
      bury bus bush bust busy butt buys buzz cabs cafe cage cake calf calm camp cans cap
      cape caps capt card care carl cars cart case cast cats cave cell cellphone cent ceos
      chad chat chef chen chi chic chin cite clad clan claw clay clot club clue coal coco
      code coin coke col cole coma constrain construct construed cope copy cord core cork
      corn corp cost coup cow cows cox crew cruz cry cub cuba cubs cue cues cult curb cure
      cusp cute cuts da dais dam dame damn dams dan dana dar dare dark dash data dave dawn
      days de deaf dean dear deb debt dec deck deem deer defy deif deir del deli dell dem
      demo dems dent deny depths der des desk deutsche dev di dial dick die died dies diet
      dig digs dip dire dirt disc disk dive dock dogs doha dome don door dos dose dots doug
      dow downgrade downplay drag draw drew drug drum dry du dual dude due duel dues duet
      dug duke dull duly dumb dump dunk duo dust duty ear earn ears ease east easy eats eau
      echo eco eden edge edit egg eggs ego eid eighth el elm elon else emma ends enshrined
      enso envy epee epic eric erstwhile es euro evan eve ever evil evs exam excerpts exit
      eyed eyes fact fade fail fair fake fame far fare farm fast fat fats faux fear feat feb
      fed fee feed feel fees feet fell felt fend feta feud few fiat fightback fights fill
      firm firsthand firstly firsts fish fist fit fits five fix fla flak flat flaw fled flee
      flew flex flights flop flow flu flux fly foe foes fog foil folk fond fool foot ford
      fore fork form fort foul four fox fray fred fuel fun fund fur fury fuss gag gaia gala
      gale gang gangster gap gaps gary gate gave gay gays gaza gaze gear gem gems gen gene
      gets gift gig gigs gill glad glen glow glut go goal gods golf gonz gosh grab grad gram
      gray greg grew grey grid grim grit grow gulf guo guru gut guts guy guys gym gyms hack
      hai hail hain hair hajj half halo halt ham hampshire hamstring handshake hang hardship
      hardships harm harshly hash hat hats haul hawk hazy hear heck heed heel heights heir
      held hell helm herd herdsmen hero hers hid hide hike hill him hint hip hire hits ho
      hoax hoc hogs holy hone hong hook hop hope horn host hour hub hubs hug huge hull hum
      hung hunt hurt hush hutu hype ian iced icon icy idea idle idly idol igbo ills imam
      inch indo info ink ins insights instincts instruct iowa iran iraq ire iron isle item
      ivan jab jabs jack jail jake jam jams jan jane jaw jay jazz jean jeb jeff jen jens
      jets jews jibe jill jim jinping jio job joe joel john join joke jolt jon jong jose
      josh juan judo jul july jump jun june junk jury kano kanu kate katz kay keen keg keir
      ken kent kept keys kfar khan kid kiev kim kit kits knee knew knit knot kola kong kyiv
      kyle lab labs lad lads lady lag lags lai lake lakh lamb lamp land landscape landslide
      lane lap laps las lawn laws lay lays lazy le lead leaf leak lean led lee left leg legs
      lend length lengths lengthy lens lent lets levy lez liam liar lib lid lie lied lies
      lieu lift lightly lightning lights limb lin link lion lips lira lisa list lit liu liz
      loan lob loci lock log logo logs lone loom loop lord los lose lost lots loud lows lucy
      luis luke lull lump lunchtime lung lure lush lviv lynn mac mace magstripe maid mail
      maj male mall mao maps mar marc mark mars mart mary mask mass mast matchday math matt
      maze me meal mean meet mega melt meme memo meng menu mere mesh met meta mice mid mike
      mile milk mill minh mini mitt mob mobs mock mode modi mold mole monk monstrous monthly
      months mop move mud mum musa musk mute myth nail name nat navy nazi neck neil nest net
      nets nez nic nick nightclub nightly nightmare nights nike nod nods non norm northward
      northwest nose nov nova nude null numb nuts oak oath obey obi obstruct oct odd odds
      offs offshore ohio olds oligarchs olu oman omar once ones onus open oral ore oreo org
      ours oust outbursts outs outstrip oval overthrew overthrow owe owed owes owl owns pace
      pact pad pair pale palm pans pant park paso pass past pat patchwork path paul pave pay
      pays peak peer pele pen pent peru pete pets phil pic pie pier pig pigs pile pill ping
      pink pins pint pipe pit pits pity plea plot ploy plug plus pod pods poem poet pollster
      pollsters pomp pond pong pool pop pope pops pork porn port pose post pots pour pray
      precincts prep prey prix pro prof promptly prop pub pubs puck pull pulp pump punk pure
      put puts quad que quit quiz quo raab rack raft rage rail ramp ran rang rant rap rape
      rare rash rat rats rave raw ray rays rear reef reel reid rein rely rent rep reps rest
      rev rex rhythms ribs rice rick rico rid ride rife rift rig rightful rightly rights
      rigs rink rio riot ripe rise risk roam roar rock rod rode rohr roll roma ron roof room
      root rope rose ross rot rout row rows roy ruck rude ruin ruiz rule rung runs rush rust
      ruth ryan sack safe saga sail sake salt same san sand sang sans santa sao sara sat saw
      scam scan scar schmidt scum sean sect seed seek seem seen sees self sell semi sen send
      sent sept set sets sex sexy shah sham shaw shed shia shin shit shoe shortstop shun
      shut shy side sigh sights sign silk sin sink sins sir sit site sits size ski skid skin
      slam slap slew slid slightly slim slot slow slur snow snub soap soar sofa soft soil
      sole solo son sons sony sore sort soul soup sour sow sox soy spam spat sped spin spit
      spot spun spur spy sri stab staunchly stay step stir strength strengths strzok stun
      subscribe sue sued sues suit sum sums sumy sung sunk sure surf swab swam swap sway
      swim tab tabs tag tags tai tail tale tame tape task tat tata taxi tea tear tech teen
      tel tell tend tens tent term test thai thaw them thin thoughts thru thus tick tide tie
      tied tier ties tightly tightrope tights tim tiny tire tit todd toe toes told toll tom
      tomb ton tons tony tool tops tore torn tory tour tout township townships toy toys tram
      trap tree trek trey trim trio triumphs trump try tsai tsar tube tune turf turn twelfth
      twin type tyre uche ugly undo unit upon upstream urge use used user uses utah van vans
      vary vast veil vein vent vest vet veto vets vibe vice vie vied view vile vis void von
      vow vows wade wage wake wal walz wang ward warmth warn wars wary wash watchdog
      watchdogs watchful wave ways weak wear web weights well west wet whim wide wife wigs
      wind wins wipe wire wise wish wit withdraw withdrawn withdrew withstand withstood woes
      wolf womb won wong woo word wore work workflow workplace workshop workshops worlds
      worldview worldwide worm worn worthless wrap wray xi xiao yagi yam yang yard yea yee
      yell yen yingst yoav yoga york yorkshire youngster yuan zeal zero zest zhao zinc zoo
      zoos
      """)
}
