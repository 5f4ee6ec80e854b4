package org.partnershipportal.deploy;

import org.partnershipportal.deploy.demo.DemoSignIns;

/** What to try first, told when everything is ready. */
final class DemoGuide {
    private static final String POSTCODES = "CM1 1QH, CM7 9HB, CM20 1WG, CO3 3WG, SS2 6ER";

    private DemoGuide() {}

    static String text() {
        return """

                Ask for instance: pothole in Witham, missed bin at CM7 9HB. The demo knows the county's towns and villages
                and fifteen postcodes (%s …); ./portal import onspd brings the rest.

                Demo partnership Essex: invented people, password %s for all of them.
                  braintree.staff      refers an enquiry          essex.staff      answers it
                  braintree.manager    agrees what is shared      two.bodies       acts for Braintree or for Essex
                  braintree.admin      runs its body's members    partnership.admin   runs the partnership, at /admin/
                  harlow.manager       decides at the partnership desk about parts that were handed back twice
                  braintree.councillor asks for residents of Witham and reads the replies; sees the ward's figures
                The same for the other %d bodies, for instance chelmsford.staff. Machines: essex-system and so on, secret %s.
                Nobody signs in for Blackwater Befrienders: once partnership.admin has recorded a mail address for it (Bodies,
                Addresses for one-time links) and the mail there is confirmed, it answers referrals by links in its mail.""".formatted(
                        POSTCODES, DemoSignIns.PASSWORD, DemoSignIns.bodies().size() - 3, DemoSignIns.MACHINE_SECRET);
    }
}
