//! Links that were once handed out open for ever, on every target: this file runs natively and in WebAssembly. Add a
//! code whenever the form or the code changes; never remove one.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod links;

use tandem_model::{Form, Scenario};
use tandem_share::{decode, encode};

/// The first version: the default organisation with its own title, contribution, seed and joint share.
const FIRST: &str = "1z-3rYu-NVX247bNhD9FUJAb4DiSrLltZ0gQLotghYNUDTb9qFYCLQ0tpilSIGk7DUW-y39i_5AfqwztGXJu3awDdYP8ZN5mzlneGY4ugsUryCYBW_Nx38__gPsa3apB-zV_HUSJeNX389fB2GgtKMtb1iulW0qMGxuuCrYWriSjVNWg64lMKFYxc0NOKGWjNaFs0yBWJZz3RgbMpCwAsUc8Mr6DVbcsg-4pmBjB-hYOSPmjRNahcxyyY2A7cZ2E-MGGLcEonjJnC745huLjh0sDXeAFkvaIXAjs41ZwYYtxLLBqW-TKfuK6cUOIhCeJIqT71hj8Rz3Jxz6eiHUS7Ym1Ih-oaXUa-ZKQO5VpZEhQkYrjRJuy1EVYiWKhktmwDbS2QFGTJslV8JyohLM7oK8MQZUvsEo_vH-R9yQ97gGs2GcDEfp-GIwmeJZleXaumAWDZI0DOzGOqgsDS9w2HHNPH2_DU-VIOuspDgHs2QwCoMK_EW0c6NBFAY-8sHs77v21n_jAmMG3ORlQDZ4gcvoZc4tLl9Moijy57hZgsvmWjUeSDTZMcDw8LmQwnkc4zCA2xrw1lQONOHxWlFAttbGlTQV34cPvOtccNl5H-29p-f1_t479pdI1kC5DsR4DyI6BWL8LCB-8InkMRhAuaygA3HRgpgk543EOygE9yAur_48chOTUzqIn8X95e_vjkT-3KT_grkVrhfuSet5embZ__SCagmY_OhdnznWXEqWo9ZNz3kctd5HJ3MufR6lceMgL73Wfr46UnLiOD0r_zeKy40Tue18D_e-o-gcF38dBu3z5UtvW4QfpV2nyJ5C8PRKy6by9hMccNkQ1kFErPa2Dgt5n-UTrKYnzR6tkYdlu7V_YDI-bfIh674in2pjWzEeiamj-jlGj5bi41xPxzI-MH99j7rBngAbEOoC-ArbDnzw8eXO8pKrJc6mXnALvLlML7IFF9Jv3k43Kpe0groD205Knt_QXmca6hLSlHgEteTq4Gm_2jVH2LAEDxUdUIORKWic8bx27Q5h1GvllZxuu4VWHwthqp0CP2jsQXxWEG4o5ojHDz1Z7LnIjCuxGyq1LGgFs2c_zuptz4I2K34rqqaiUCX70XY9HqTECVNLo4V42MvgX8g9W2oP_P_SGk4Pfx3JuEcy6pEcRoe_0SHpOD0j6zDwNNFwBdgt5vSv1_91VSXyB9cAN6QSdMyV0igeKLY67IWvJ4vQR5F1e794mTxfwDCpa6PxHCb5QVr9io-GLxLbnMR0xAkKlcRXwGVU_HFyl7Cxf0ywrtia7_p_T4lqKc9d25tH1K_ji3GD1Otd85_sHyNysJscDreTBE_X9O3waWxUFB6Vgj2vxycOevMN00puOiu9xOs3sNqVR_c81dFb0iB9SerGMbrVY7CPSPVT1q99OF25LoXE9eE-lqbxn2O7i48pmw3UUuSoD-uDjh9cQCoYJdPRdHyRTFNfhsE4jtToAw6fluD-_j8";

#[cfg_attr(target_family = "wasm", wasm_bindgen_test::wasm_bindgen_test)]
#[cfg_attr(not(target_family = "wasm"), test)]
fn old_links_open_with_the_numbers_they_were_made_with() {
    let form = decode(FIRST).unwrap();
    assert_eq!(form.name, "Größe & Co. <b>2026</b>");
    assert_eq!(form.organisation.contribution, 31_234_567.89);
    assert_eq!(form.plans[1].weights.joint, 0.1 + 0.2);
    assert_eq!((form.run.seed, form.run.weeks), (4_294_967_295, 104));
    assert_eq!(form.organisation.teams.len(), 11);
    assert!(Scenario::check(form).is_ok());
}

#[cfg_attr(target_family = "wasm", wasm_bindgen_test::wasm_bindgen_test)]
#[cfg_attr(not(target_family = "wasm"), test)]
fn a_code_that_was_read_is_written_the_same() {
    for link in links::all() {
        let mut form = decode(&link.code).unwrap();
        form.run.seed = 7;
        let code = encode(&form).unwrap();
        assert_eq!(
            encode(&decode(&code).unwrap()).unwrap(),
            code,
            "{}",
            link.name
        );
    }
}

#[cfg_attr(target_family = "wasm", wasm_bindgen_test::wasm_bindgen_test)]
#[cfg_attr(not(target_family = "wasm"), test)]
fn every_link_that_was_handed_out_opens_as_it_did() {
    for link in links::all() {
        let opened = decode(&link.code).unwrap();
        let then: Form = serde_json::from_value(link.opens_as).unwrap();
        assert!(opened.to_bytes() == then.to_bytes(), "{}", link.name);
        assert!(Scenario::check(opened).is_ok(), "{}", link.name);
    }
}
